package fr.passerelle.lti.web;

import fr.passerelle.lti.host.Origin;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may frame this answer: the launch's own platform; before a launch, any registered one. An
 * ENT that frames the platform in turn is named in {@code passerelle.frame.ancestors}.
 */
@RequestScoped
public class FrameAncestors {

  @Inject private CurrentLaunch launch;
  @Inject private KnownPlatforms platforms;

  @Inject
  @ConfigProperty(name = "passerelle.frame.ancestors")
  private Optional<String> further;

  private final Set<String> allowed = new TreeSet<>();

  /** Lets the platform at this address frame this one answer. */
  void allow(URI address) {
    allowed.add(Origin.of(address));
  }

  /** The sources of the {@code frame-ancestors} directive (CSP 3, section 6.4.2). */
  String sources() {
    Set<String> sources = new TreeSet<>(allowed);
    sources.add("'self'");
    Optional<LaunchSession> session = launch.find();
    sources.addAll(session.map(s -> platforms.of(s.registrationId())).orElseGet(platforms::all));
    further.ifPresent(more -> sources.addAll(List.of(more.trim().split("[ ,]+"))));
    return String.join(" ", sources);
  }
}
