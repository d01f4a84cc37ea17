package fr.passerelle.lti.sandbox.registration;

import fr.passerelle.lti.sandbox.workspace.RandomName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one-time tokens an administrator hands a tool: good for one registration within an hour, or
 * for one update of a registration there is.
 */
public final class RegistrationTokens {
  private static final Duration LIFETIME = Duration.ofHours(1);
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Clock clock;

  public RegistrationTokens(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a token is good for.
   *
   * @param clientId the registration to update; a new one is made when empty
   */
  record Grant(Instant expiry, Optional<String> clientId) {}

  public String issue() {
    return issue(Optional.empty());
  }

  /** A token that updates the registration of this client. */
  public String issueFor(String clientId) {
    return issue(Optional.of(clientId));
  }

  private String issue(Optional<String> clientId) {
    grants.values().removeIf(grant -> !clock.instant().isBefore(grant.expiry()));
    String token = RandomName.of(40);
    grants.put(token, new Grant(clock.instant().plus(LIFETIME), clientId));
    return token;
  }

  boolean isGood(Optional<String> token) {
    return token.map(grants::get).filter(this::isCurrent).isPresent();
  }

  /** What the token was good for until now; it is used up. */
  Optional<Grant> use(String token) {
    return Optional.ofNullable(grants.remove(token)).filter(this::isCurrent);
  }

  private boolean isCurrent(Grant grant) {
    return clock.instant().isBefore(grant.expiry());
  }
}
