package fr.passerelle.lti.sandbox.services;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.workspace.RandomName;
import fr.passerelle.lti.sandbox.workspace.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens that are good now. They are forgotten at a restart. */
public final class AccessTokens {
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration lifetime;

  public AccessTokens(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  private record Grant(Registration registration, Set<String> scopes, Instant expiry) {}

  String issue(Registration registration, Set<String> scopes) {
    grants.values().removeIf(grant -> !isGood(grant));
    String token = RandomName.of(40);
    grants.put(token, new Grant(registration, scopes, clock.instant().plus(lifetime)));
    return token;
  }

  Duration lifetime() {
    return lifetime;
  }

  public void expireAll() {
    grants.clear();
  }

  /**
   * The registration that may do what one of the scopes allows.
   *
   * @throws Refusal 401 without a good token, 403 when the token was granted none of the scopes
   */
  Registration authorised(Request request, Set<String> anyOf) {
    Grant grant =
        request
            .bearer()
            .flatMap(this::good)
            .orElseThrow(() -> new Refusal(401, "access token missing, unknown or expired"));
    if (grant.scopes().stream().noneMatch(anyOf::contains)) {
      throw new Refusal(403, "insufficient scope");
    }
    return grant.registration();
  }

  private Optional<Grant> good(String token) {
    return Optional.ofNullable(grants.get(token)).filter(this::isGood);
  }

  private boolean isGood(Grant grant) {
    return clock.instant().isBefore(grant.expiry());
  }
}
