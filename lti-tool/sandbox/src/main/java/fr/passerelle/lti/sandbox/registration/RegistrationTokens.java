package fr.passerelle.lti.sandbox.registration;

import fr.passerelle.lti.sandbox.workspace.RandomName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The one-time tokens an administrator hands a tool: good for one registration within an hour. */
public final class RegistrationTokens {
  private static final Duration LIFETIME = Duration.ofHours(1);
  private final Map<String, Instant> expiries = new ConcurrentHashMap<>();
  private final Clock clock;

  public RegistrationTokens(Clock clock) {
    this.clock = clock;
  }

  public String issue() {
    expiries.values().removeIf(expiry -> !clock.instant().isBefore(expiry));
    String token = RandomName.of(40);
    expiries.put(token, clock.instant().plus(LIFETIME));
    return token;
  }

  boolean isGood(Optional<String> token) {
    return token.map(expiries::get).filter(clock.instant()::isBefore).isPresent();
  }

  /** Whether the token was good until now; it is used up. */
  boolean use(String token) {
    return Optional.ofNullable(expiries.remove(token))
        .filter(clock.instant()::isBefore)
        .isPresent();
  }
}
