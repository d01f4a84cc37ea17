package fr.passerelle.lti.service;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens for the services of platforms (Security Framework 1.0, section 4.1), kept by
 * registration and scopes until shortly before they expire. Of several threads that need the same
 * token one asks for it and the others get what it got.
 */
public final class AccessTokens {

  private record Purpose(
      RegistrationKey registration, Optional<URI> tokenEndpoint, Set<String> scopes) {}

  private final TokenEndpoint endpoint;
  private final Clock clock;
  private final Map<Purpose, TokenSlot> slots = new ConcurrentHashMap<>();

  /** One for the whole tool: each instance has a cache of its own. Safe for several threads. */
  public AccessTokens(PlatformHttp http, ToolKeys keys, Clock clock) {
    this.endpoint = new TokenEndpoint(requireNonNull(http), requireNonNull(keys), clock);
    this.clock = requireNonNull(clock);
  }

  /** A token for these scopes, from the cache or from the platform. */
  public TokenOutcome get(Registration registration, Set<String> scopes) {
    return slot(registration, scopes)
        .get(clock.instant(), () -> endpoint.request(registration, scopes));
  }

  /** Drops a token that a service refused, unless it has been replaced already. */
  public void forget(Registration registration, Set<String> scopes, AccessToken refused) {
    slot(registration, scopes).forget(refused);
  }

  Instant now() {
    return clock.instant();
  }

  private TokenSlot slot(Registration registration, Set<String> scopes) {
    return slots.computeIfAbsent(
        new Purpose(registration.key(), registration.tokenEndpoint(), Set.copyOf(scopes)),
        purpose -> new TokenSlot());
  }
}
