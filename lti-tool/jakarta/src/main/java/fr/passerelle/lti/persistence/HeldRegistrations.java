package fr.passerelle.lti.persistence;

import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.registration.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The registrations as launches ask for them. Each launch reads its own anew, so that what an
 * administrator decided holds at once on every node; a login uses what the launches of these
 * seconds read. Only what lets people in is held: a platform just approved has no time to wait for.
 */
@ApplicationScoped
public class HeldRegistrations implements Registrations {

  private static final Duration AGE = Duration.ofSeconds(3);

  @Inject private JpaRegistrations registrations;
  @Inject private Clock clock;

  private final Map<RegistrationKey, Held> held = new ConcurrentHashMap<>();

  private record Held(long id, Registration registration, Instant at) {

    static Held of(RegistrationRecord record, Instant now) {
      return new Held(record.id(), record.registration(), now);
    }
  }

  @Override
  public Optional<Registration> find(RegistrationKey key) {
    return read(key).map(Held::registration);
  }

  @Override
  public Optional<Registration> lately(RegistrationKey key) {
    return Optional.ofNullable(held.get(key))
        .filter(found -> clock.instant().isBefore(found.at().plus(AGE)))
        .or(() -> read(key))
        .map(Held::registration);
  }

  @Override
  public List<Registration> ofIssuer(String issuer) {
    return registrations.ofIssuer(issuer);
  }

  /** The number in this tool of a registration that {@link #find} has just given. */
  public long number(RegistrationKey key) {
    return Optional.ofNullable(held.get(key)).or(() -> read(key)).orElseThrow().id();
  }

  private Optional<Held> read(RegistrationKey key) {
    Optional<Held> found =
        registrations.record(key).map(record -> Held.of(record, clock.instant()));
    if (found.filter(read -> read.registration().approved()).isPresent()) {
      held.put(key, found.get());
    } else {
      held.remove(key);
    }
    return found;
  }
}
