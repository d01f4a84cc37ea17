package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.host.WordList;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.http.WebAddress;
import fr.passerelle.lti.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses a platform's access token may travel to: origins the registration itself names,
 * and hosts the operator adds ({@code passerelle.service.hosts}) for platforms whose services live
 * elsewhere, as Canvas's do.
 */
@ApplicationScoped
class ServiceHosts {

  private static final Logger LOG = System.getLogger(ServiceHosts.class.getName());

  @Inject
  @ConfigProperty(name = "passerelle.service.hosts")
  private Optional<String> further;

  boolean belongTo(Registration registration, URI service) {
    return named(registration).anyMatch(own -> SameOrigin.of(own, service)) || isAdmitted(service);
  }

  /** Says it in the log, for the operator; the platform's page says it too. */
  void report(Registration registration, String unknown) {
    LOG.log(
        Level.WARNING,
        "{0} names a service at {1}, an address that is not its own: not used",
        registration.issuer(),
        unknown);
  }

  /** Another port of a platform's host may be somebody else's. */
  private static Stream<URI> named(Registration registration) {
    return Stream.of(
            WebAddress.read(registration.issuer()),
            registration.tokenEndpoint(),
            Optional.of(registration.authorizationEndpoint()))
        .flatMap(Optional::stream);
  }

  /** A host stands for its usual port; another one is named with it. */
  private boolean isAdmitted(URI service) {
    String origin = SameOrigin.origin(service);
    String place = origin.substring(origin.indexOf("//") + 2);
    return WordList.of(further).stream().anyMatch(place::equalsIgnoreCase);
  }
}
