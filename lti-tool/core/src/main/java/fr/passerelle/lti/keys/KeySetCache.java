package fr.passerelle.lti.keys;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What this node publishes of the {@linkplain ToolKeys tool's own keys}, and how long without
 * asking the store.
 */
final class KeySetCache {

  private final Supplier<JWKSet> store;
  private final Clock clock;
  private final AtomicReference<Published> published = new AtomicReference<>(Published.nothing());

  KeySetCache(Supplier<JWKSet> store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  JWKSet keys() {
    Published known = published.get();
    if (clock.instant().isBefore(known.until())) {
      return known.keys();
    }
    Instant until = clock.instant().plus(ToolKeys.PUBLISHED_FROM_MEMORY);
    try {
      Published read = new Published(store.get(), until);
      published.compareAndSet(known, read); // not when it was to be forgotten meanwhile
      return read.keys();
    } catch (RuntimeException storeAway) {
      return known.mayStandInAt(clock.instant()).orElseThrow(() -> storeAway);
    }
  }

  void forget() {
    published.set(Published.nothing());
  }

  /** A key set and how long it may be published; a new object each time. */
  private record Published(JWKSet keys, Instant until) {
    static Published nothing() {
      return new Published(new JWKSet(), Instant.MIN);
    }

    /** While the store does not answer: platforms that find no keys refuse all we sign for long. */
    Optional<JWKSet> mayStandInAt(Instant now) {
      return Optional.of(keys)
          .filter(known -> !known.isEmpty() && now.isBefore(until.plus(ToolKeys.WITHOUT_STORE)));
    }
  }
}
