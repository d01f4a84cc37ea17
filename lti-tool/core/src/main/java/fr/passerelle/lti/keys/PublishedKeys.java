package fr.passerelle.lti.keys;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PlatformUnreachable;
import fr.passerelle.lti.json.MalformedJson;
import java.net.URI;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** What one platform publishes, as far as it is known. */
final class PublishedKeys {

  static final Duration MAX_AGE = Duration.ofMinutes(10);
  static final Duration REFETCH_INTERVAL = Duration.ofSeconds(30);

  private static final Map<String, String> HEADERS =
      Map.of("Accept", "application/jwk-set+json, application/json");

  private final PlatformHttp http;
  private final URI address;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Snapshot snapshot = Snapshot.NOTHING;

  PublishedKeys(PlatformHttp http, URI address, Clock clock) {
    this.http = http;
    this.address = address;
    this.clock = clock;
  }

  KeyLookup find(String kid, String algorithm) {
    Snapshot known = snapshot;
    if (known.keys().find(kid, algorithm).isEmpty()) {
      readAfter(known);
    } else if (known.isOldAt(clock.instant())) {
      readUnlessSomebodyDoes(known);
    }
    return snapshot.lookup(kid, algorithm);
  }

  /** Waits for whoever reads already, and then takes what they read. */
  private void readAfter(Snapshot known) {
    reading.lock();
    try {
      readOnce(known);
    } finally {
      reading.unlock();
    }
  }

  private void readUnlessSomebodyDoes(Snapshot known) {
    if (reading.tryLock()) {
      try {
        readOnce(known);
      } finally {
        reading.unlock();
      }
    }
  }

  private void readOnce(Snapshot known) {
    Instant now = clock.instant();
    if (snapshot == known && known.mayBeReadAgainAt(now)) {
      snapshot = read(known, now);
    }
  }

  private Snapshot read(Snapshot known, Instant now) {
    try {
      HttpReply reply = http.get(address, HEADERS);
      return reply.status() == 200
          ? new Snapshot(VerificationKeys.parse(reply.text()), now, now, Optional.empty())
          : known.failedAt(now, "the key set answered " + reply.statusLine());
    } catch (PlatformUnreachable e) {
      return known.failedAt(now, "the key set is unreachable: " + e.reason());
    } catch (MalformedJson e) {
      return known.failedAt(now, "the key set is malformed");
    }
  }

  /**
   * @param readAt when the keys were read
   * @param triedAt when reading was last tried
   * @param trouble why the last try failed, if it did
   */
  private record Snapshot(
      VerificationKeys keys, Instant readAt, Instant triedAt, Optional<String> trouble) {

    static final Snapshot NOTHING =
        new Snapshot(VerificationKeys.NONE, Instant.MIN, Instant.MIN, Optional.empty());

    boolean isOldAt(Instant now) {
      return readAt.isBefore(now.minus(MAX_AGE));
    }

    boolean mayBeReadAgainAt(Instant now) {
      return !triedAt.isAfter(now.minus(REFETCH_INTERVAL));
    }

    Snapshot failedAt(Instant now, String why) {
      return new Snapshot(keys, readAt, now, Optional.of(why));
    }

    KeyLookup lookup(String kid, String algorithm) {
      Optional<PublicKey> key = keys.find(kid, algorithm);
      if (key.isPresent()) {
        return new KeyLookup.Found(key.get());
      }
      return trouble.isPresent()
          ? new KeyLookup.Unavailable(trouble.get())
          : new KeyLookup.UnknownKey();
    }
  }
}
