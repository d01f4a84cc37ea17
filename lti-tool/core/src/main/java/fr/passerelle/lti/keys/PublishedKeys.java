package fr.passerelle.lti.keys;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PlatformUnreachable;
import fr.passerelle.lti.json.MalformedJson;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What one platform publishes, as far as it is known. No lock is held while the platform is asked;
 * there is one {@link #reading} at a time, run by the first that needs it.
 */
final class PublishedKeys {

  private static final Map<String, String> HEADERS =
      Map.of("Accept", "application/jwk-set+json, application/json");

  private final PlatformHttp http;
  private final URI address;
  private final Clock clock;
  private final Executor background;
  private final ReadingPace pace = new ReadingPace();
  private volatile KeySnapshot snapshot = KeySnapshot.NOTHING;
  private volatile Instant askedAt;
  private volatile FutureTask<Void> reading = new FutureTask<>(() -> {}, null);

  PublishedKeys(PlatformHttp http, URI address, Clock clock, Executor background) {
    this.http = http;
    this.address = address;
    this.clock = clock;
    this.background = background;
    this.askedAt = clock.instant();
    this.reading.run();
  }

  boolean areAt(URI jwksUri) {
    return address.equals(jwksUri);
  }

  /** Whether the last question is so long ago that what is known is too old to be trusted. */
  boolean areForgottenAt(Instant now) {
    return askedAt.isBefore(now.minus(KeySnapshot.LONGEST_OUTAGE));
  }

  KeyLookup find(String kid, String algorithm) {
    Instant now = clock.instant();
    askedAt = now;
    KeySnapshot known = snapshot;
    if (!known.holds(kid, algorithm, now) || known.isOverdueAt(now)) {
      readAndWait(known);
    } else if (known.isAgeingAt(now)) {
      readInBackground(known);
    }
    return snapshot.lookup(kid, algorithm, clock.instant());
  }

  /** The same, after the set has been read once more, if that is not too often. */
  KeyLookup findAgain(String kid, String algorithm) {
    readAndWait(snapshot);
    return snapshot.lookup(kid, algorithm, clock.instant());
  }

  /** Reads, or waits for another reader, no longer than an exchange may last. */
  private void readAndWait(KeySnapshot insufficient) {
    begin(insufficient);
    FutureTask<Void> current = reading;
    current.run(); // does nothing where it runs or has run
    try {
      current.get(http.longestExchange().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException whatIsKnownMustDo) {
      // The lookup says so.
    }
  }

  private void readInBackground(KeySnapshot ageing) {
    if (begin(ageing)) {
      try {
        background.execute(reading);
      } catch (RejectedExecutionException busy) {
        // It stays begun, and the next that needs it runs it.
      }
    }
  }

  /**
   * Makes a new reading where none is under way and the {@link ReadingPace} allows it.
   *
   * @param seen what the caller wants renewed; nothing is due where somebody renewed it meanwhile
   */
  private synchronized boolean begin(KeySnapshot seen) {
    Instant now = clock.instant();
    boolean due =
        snapshot == seen
            && reading.isDone()
            && pace.allowsAnotherAt(now, snapshot.trouble().isPresent());
    if (due) {
      pace.begins(now);
      reading = new FutureTask<>(this::read, null);
    }
    return due;
  }

  private void read() {
    Instant now = clock.instant();
    try {
      HttpReply reply = http.get(address, HEADERS);
      snapshot =
          reply.status() == 200
              ? KeySnapshot.read(
                  VerificationKeys.parse(reply.text()), now, CacheControl.maxAge(reply))
              : snapshot.failed("the key set answered " + reply.statusLine());
    } catch (PlatformUnreachable e) {
      snapshot = snapshot.failed("the key set is unreachable: " + e.getMessage());
    } catch (MalformedJson e) {
      snapshot = snapshot.failed("the key set is malformed");
    } catch (RuntimeException e) {
      snapshot = snapshot.failed("the key set cannot be read: " + e);
    }
  }
}
