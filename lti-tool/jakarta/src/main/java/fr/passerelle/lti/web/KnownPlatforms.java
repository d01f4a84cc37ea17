package fr.passerelle.lti.web;

import fr.passerelle.lti.host.Origin;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The web origins of each registered platform, as they may frame our pages. Read again every
 * quarter of a minute: another node may have registered a platform.
 */
@ApplicationScoped
public class KnownPlatforms {

  private static final Duration AGE = Duration.ofSeconds(15);

  @Inject private JpaRegistrations registrations;
  @Inject private Clock clock;

  private volatile Known known = new Known(Map.of(), Instant.EPOCH);

  private record Known(Map<Long, Set<String>> origins, Instant at) {}

  /** The origins of one platform. */
  Set<String> of(long registrationId) {
    return origins().getOrDefault(registrationId, Set.of());
  }

  /** The origins of all platforms. */
  Set<String> all() {
    return origins().values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  void forget() {
    known = new Known(Map.of(), Instant.EPOCH);
  }

  private Map<Long, Set<String>> origins() {
    Known current = known;
    if (current.at().plus(AGE).isBefore(clock.instant())) {
      current = new Known(read(), clock.instant());
      known = current;
    }
    return current.origins();
  }

  private Map<Long, Set<String>> read() {
    return registrations.all().stream()
        .collect(
            Collectors.toMap(RegistrationRecord::id, record -> framing(record.registration())));
  }

  private static Set<String> framing(Registration registration) {
    return Stream.of(URI.create(registration.issuer()), registration.authorizationEndpoint())
        .filter(address -> address.getHost() != null)
        .map(Origin::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
