package fr.passerelle.lti.web;

import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.http.WebAddress;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The web origins of each approved platform, as they may frame our pages. Read again every quarter
 * of a minute: another node may have registered a platform.
 */
@ApplicationScoped
public class KnownPlatforms {

  private static final Logger LOG = System.getLogger(KnownPlatforms.class.getName());
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

  /** Reads them again at the next question. */
  public void forget() {
    known = new Known(Map.of(), Instant.EPOCH);
  }

  /** The platforms of a quarter of a minute ago are better than no page at all. */
  private Map<Long, Set<String>> origins() {
    if (known.at().plus(AGE).isBefore(clock.instant())) {
      try {
        known = new Known(read(), clock.instant());
      } catch (RuntimeException away) {
        LOG.log(Level.WARNING, "Registrations cannot be read: {0}", away.getClass().getName());
      }
    }
    return known.origins();
  }

  private Map<Long, Set<String>> read() {
    return registrations.all().stream()
        .filter(RegistrationRecord::approved)
        .collect(Collectors.toMap(RegistrationRecord::id, KnownPlatforms::framing));
  }

  private static Set<String> framing(RegistrationRecord record) {
    Registration registration = record.registration();
    Set<String> origins = new TreeSet<>(record.frameAncestors());
    Stream.of(registration.issuer(), registration.authorizationEndpoint().toString())
        .flatMap(address -> WebAddress.read(address).stream())
        .map(SameOrigin::origin)
        .forEach(origins::add);
    return origins;
  }
}
