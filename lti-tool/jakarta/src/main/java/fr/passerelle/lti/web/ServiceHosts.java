package fr.passerelle.lti.web;

import fr.passerelle.lti.host.WordList;
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
 * Which addresses a platform's access token may travel to: hosts the registration itself names, and
 * those the operator adds ({@code passerelle.service.hosts}) for platforms whose services live
 * elsewhere, as Canvas's do.
 */
@ApplicationScoped
class ServiceHosts {

  private static final Logger LOG = System.getLogger(ServiceHosts.class.getName());

  @Inject
  @ConfigProperty(name = "passerelle.service.hosts")
  private Optional<String> further;

  boolean belongTo(Registration registration, URI service) {
    boolean known = named(registration).anyMatch(host -> host.equalsIgnoreCase(service.getHost()));
    if (!known) {
      LOG.log(
          Level.WARNING,
          "{0} names a service on {1}, a host that is not its own: not used",
          registration.issuer(),
          service.getHost());
    }
    return known;
  }

  private Stream<String> named(Registration registration) {
    Stream<String> own =
        Stream.of(
                URI.create(registration.issuer()),
                registration.tokenEndpoint(),
                registration.authorizationEndpoint())
            .map(URI::getHost);
    return Stream.concat(own, WordList.of(further).stream());
  }
}
