package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.http.WebAddress;
import fr.passerelle.lti.page.PlatformOrigins;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchNames;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who may frame this answer: the platform that it is for, as far as one is known; otherwise nobody
 * but ourselves. An ENT that frames the platform in turn is named in {@code
 * passerelle.frame.ancestors}.
 */
@RequestScoped
public class FrameAncestors implements PlatformOrigins {

  @Inject private CurrentLaunch launch;
  @Inject private KnownPlatforms platforms;
  @Inject private LaunchNames names;
  @Inject private HttpServletRequest request;

  private final Set<String> allowed = new TreeSet<>();
  private Set<String> named = Set.of();
  private boolean forbidden;

  /** Lets the platform at this address frame this one answer. */
  public void allow(URI address) {
    allowed.add(SameOrigin.origin(address));
  }

  /** This answer is for the platform of this number. */
  public void answer(long registrationId) {
    named = platforms.of(registrationId);
  }

  /** This answer is for the platform that a login names. */
  public void answer(String issuer, Optional<String> clientId) {
    named = platforms.named(issuer, clientId);
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
    return launch
        .find()
        .map(LaunchSession::registrationId)
        .map(platforms::of)
        .map(this::withFurther)
        .orElse(Set.of());
  }

  private String known() {
    Set<String> sources = new TreeSet<>(allowed);
    sources.add("'self'");
    sources.addAll(withFurther(platform()));
    return String.join(" ", sources);
  }

  /** Nobody else is ever named: a stranger would read who all our platforms are. */
  private Set<String> platform() {
    return Stream.<Supplier<Set<String>>>of(this::ofTheLaunch, () -> named, this::ofTheSender)
        .map(Supplier::get)
        .filter(origins -> !origins.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** A launch that has ended is told by its name alone. */
  private Set<String> ofTheLaunch() {
    return launch
        .find()
        .map(LaunchSession::registrationId)
        .or(this::ofThePath)
        .map(platforms::of)
        .orElse(Set.of());
  }

  private Optional<Long> ofThePath() {
    String[] segments = request.getRequestURI().split("/", 4);
    return segments.length > 2 && segments[1].equals("s")
        ? names.platformOf(segments[2])
        : Optional.empty();
  }

  /** Who came from a platform's page knows of it already. */
  private Set<String> ofTheSender() {
    return request.getRequestURI().startsWith("/lti/")
        ? Stream.of("Origin", "Referer")
            .flatMap(header -> Optional.ofNullable(request.getHeader(header)).stream())
            .flatMap(address -> WebAddress.read(address).stream())
            .map(address -> platforms.at(SameOrigin.origin(address)))
            .filter(origins -> !origins.isEmpty())
            .findFirst()
            .orElse(Set.of())
        : Set.of();
  }

  private Set<String> withFurther(Set<String> platform) {
    Set<String> all = new TreeSet<>(platform);
    if (!platform.isEmpty()) {
      all.addAll(platforms.further());
    }
    return all;
  }
}
