package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.host.WordList;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.http.WebAddress;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The web origins of each platform, as they may frame our pages. Read again every quarter of a
 * minute: another node may have registered a platform.
 */
@ApplicationScoped
public class KnownPlatforms {

  private static final Logger LOG = System.getLogger(KnownPlatforms.class.getName());
  private static final Duration AGE = Duration.ofSeconds(15);

  @Inject private JpaRegistrations registrations;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "passerelle.frame.ancestors")
  private Optional<String> further;

  private volatile Known known = new Known(List.of(), Instant.EPOCH);

  private record Known(List<Framing> platforms, Instant at) {}

  /** A platform and the origins from which it frames. */
  private record Framing(long id, RegistrationKey key, Set<String> origins) {}

  /** The origins of one platform. */
  Set<String> of(long registrationId) {
    return origins(platform -> platform.id() == registrationId);
  }

  /** The origins of the platform a login names; none when it may be one of several. */
  Set<String> named(String issuer, Optional<String> clientId) {
    return origins(
        platform ->
            platform.key().issuer().equals(issuer)
                && clientId.filter(id -> !id.equals(platform.key().clientId())).isEmpty());
  }

  /** The origins of the platform at this origin; of several only what is asked about. */
  Set<String> at(String origin) {
    List<Framing> there =
        platforms().stream().filter(platform -> platform.origins().contains(origin)).toList();
    return there.size() > 1
        ? Set.of(origin)
        : there.stream().findFirst().map(Framing::origins).orElse(Set.of());
  }

  private Set<String> origins(Predicate<Framing> which) {
    List<Framing> found = platforms().stream().filter(which).limit(2).toList();
    return found.size() == 1 ? found.get(0).origins() : Set.of();
  }

  /** What frames a platform in turn: the operator has named it. */
  List<String> further() {
    return WordList.of(further);
  }

  /** Reads them again at the next question. */
  public void forget() {
    known = new Known(List.of(), Instant.EPOCH);
  }

  /** The platforms of a quarter of a minute ago are better than no page at all. */
  private List<Framing> platforms() {
    if (known.at().plus(AGE).isBefore(clock.instant())) {
      try {
        known = new Known(read(), clock.instant());
      } catch (RuntimeException away) {
        LOG.log(Level.WARNING, "Registrations cannot be read: {0}", away.getClass().getName());
      }
    }
    return known.platforms();
  }

  /** Those that may not launch, too: their people must be able to read why. */
  private List<Framing> read() {
    return registrations.all().stream()
        .map(record -> new Framing(record.id(), record.registration().key(), framing(record)))
        .toList();
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
