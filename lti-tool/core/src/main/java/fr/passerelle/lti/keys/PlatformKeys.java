package fr.passerelle.lti.keys;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The public keys of platforms, read from their key sets when needed (Security Framework 1.0,
 * section 6.3) and kept per registration.
 *
 * <ul>
 *   <li>A key that is known costs nobody any waiting: a set is read again in the background once it
 *       has half its age.
 *   <li>A key that left the set stops working once the set has its age: it is read first then, as
 *       it is where nobody had launched for a while. That age is the {@code max-age} the platform
 *       sends with the set, from thirty seconds to an hour, and ten minutes where it sends none.
 *   <li>A key that is not known, or one that verifies nothing any more, makes a set be read at
 *       once, but four times in thirty seconds at most: a flood of forged key ids must not become a
 *       flood on the platform. After a failure it is left alone for as long.
 *   <li>One thread reads. Who cannot do without waits for it, as long as an exchange may last
 *       ({@link fr.passerelle.lti.http.HttpPolicy#requestTimeout()}).
 *   <li>While a platform's set cannot be read, the last good one serves, for a day. That is longer
 *       than the outages worth bridging, and short enough that somebody who stole a key, since
 *       withdrawn, gains little by keeping us from the set.
 * </ul>
 *
 * Keys for other purposes, shared secrets and RSA keys below 2048 bits are not found.
 */
public final class PlatformKeys {

  private final PlatformHttp http;
  private final Clock clock;
  private final Executor background;
  private final Map<RegistrationKey, PublishedKeys> published = new ConcurrentHashMap<>();

  /** Reads in the background on daemon threads of its own, which end when idle. */
  public PlatformKeys(PlatformHttp http, Clock clock) {
    this(http, clock, Executors.newCachedThreadPool(PlatformKeys::thread));
  }

  /**
   * @param background where sets are read that nobody waits for, e.g. a container's own threads
   */
  public PlatformKeys(PlatformHttp http, Clock clock, Executor background) {
    this.http = requireNonNull(http);
    this.clock = requireNonNull(clock);
    this.background = requireNonNull(background);
  }

  /**
   * @param kid the key id in a token's header
   * @param algorithm the {@code alg} beside it; a key of another kind is not found
   */
  public KeyLookup find(Registration registration, String kid, String algorithm) {
    return of(registration).find(kid, algorithm);
  }

  /**
   * The same where what {@link #find} gave verified nothing: the platform may have put a new key in
   * the place of an old one, under its id. The set is read again first, within the same bounds.
   */
  public KeyLookup findAgain(Registration registration, String kid, String algorithm) {
    return of(registration).findAgain(kid, algorithm);
  }

  private PublishedKeys of(Registration registration) {
    PublishedKeys known = published.get(registration.key());
    return known != null && known.areAt(registration.jwksUri()) ? known : keep(registration);
  }

  /** A registration is new here, or its set has moved. What nobody uses any more goes. */
  private PublishedKeys keep(Registration registration) {
    published.values().removeIf(keys -> keys.areForgottenAt(clock.instant()));
    return published.compute(
        registration.key(),
        (key, known) ->
            known != null && known.areAt(registration.jwksUri())
                ? known
                : new PublishedKeys(http, registration.jwksUri(), clock, background));
  }

  /** How many registrations' sets are kept: those that launched within a day. */
  int size() {
    return published.size();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "platform-keys");
    thread.setDaemon(true);
    return thread;
  }
}
