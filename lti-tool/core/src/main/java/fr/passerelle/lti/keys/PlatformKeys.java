package fr.passerelle.lti.keys;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public keys of platforms, read from their key sets when needed (Security Framework 1.1,
 * section 6.3) and kept per registration. A set is read again when it is ten minutes old, so that a
 * key which left it stops working, and when it does not hold the key asked for, but never twice
 * within thirty seconds: a flood of forged key ids must not become a flood on the platform. One
 * thread reads, the others wait or use what is known; if reading fails the last good set stays.
 */
public final class PlatformKeys {

  private record Source(RegistrationKey registration, URI jwksUri) {}

  private final PlatformHttp http;
  private final Clock clock;
  private final Map<Source, PublishedKeys> published = new ConcurrentHashMap<>();

  public PlatformKeys(PlatformHttp http, Clock clock) {
    this.http = requireNonNull(http);
    this.clock = requireNonNull(clock);
  }

  /**
   * @param kid the key id in a token's header
   * @param algorithm the {@code alg} beside it; a key of another kind is not found
   */
  public KeyLookup find(Registration registration, String kid, String algorithm) {
    return published
        .computeIfAbsent(
            new Source(registration.key(), registration.jwksUri()),
            source -> new PublishedKeys(http, source.jwksUri(), clock))
        .find(kid, algorithm);
  }
}
