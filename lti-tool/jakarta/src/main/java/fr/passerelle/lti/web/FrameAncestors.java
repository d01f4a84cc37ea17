package fr.passerelle.lti.web;

import fr.passerelle.lti.host.WordList;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.page.PlatformOrigins;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may frame this answer: the launch's own platform; on the way to a launch, any approved one;
 * elsewhere nobody but ourselves. An ENT that frames the platform in turn is named in {@code
 * passerelle.frame.ancestors}.
 */
@RequestScoped
public class FrameAncestors implements PlatformOrigins {

  @Inject private CurrentLaunch launch;
  @Inject private KnownPlatforms platforms;
  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "passerelle.frame.ancestors")
  private Optional<String> further;

  private final Set<String> allowed = new TreeSet<>();
  private boolean forbidden;

  /** Lets the platform at this address frame this one answer. */
  void allow(URI address) {
    allowed.add(SameOrigin.origin(address));
  }

  /** Lets nobody frame this one answer. */
  public void forbid() {
    forbidden = true;
  }

  /** The sources of the {@code frame-ancestors} directive (CSP 3, section 6.4.2). */
  String sources() {
    return forbidden ? "'none'" : known();
  }

  @Override
  public Set<String> origins() {
    return launch.find().map(this::ownPlatform).orElse(Set.of());
  }

  private String known() {
    Set<String> sources = new TreeSet<>(allowed);
    sources.add("'self'");
    sources.addAll(launch.find().map(this::ownPlatform).orElseGet(this::platformsOnTheWay));
    return String.join(" ", sources);
  }

  private Set<String> ownPlatform(LaunchSession session) {
    return withFurther(platforms.of(session.registrationId()));
  }

  private Set<String> platformsOnTheWay() {
    boolean launching =
        request.getRequestURI().startsWith("/lti/") || request.getRequestURI().startsWith("/s/");
    return launching ? withFurther(platforms.all()) : Set.of();
  }

  private Set<String> withFurther(Set<String> platform) {
    Set<String> all = new TreeSet<>(platform);
    all.addAll(WordList.of(further));
    return all;
  }
}
