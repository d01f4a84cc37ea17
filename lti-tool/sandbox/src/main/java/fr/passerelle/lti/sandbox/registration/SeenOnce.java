package fr.passerelle.lti.sandbox.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what may be used once, until it would have expired anyway. */
public final class SeenOnce {
  private final Map<List<String>, Instant> expiries = new HashMap<>();

  /** Whether this client never used the value before. */
  public synchronized boolean first(String client, String value, Instant expiry, Instant now) {
    expiries.values().removeIf(old -> !now.isBefore(old));
    return expiries.putIfAbsent(List.of(client, value), expiry) == null;
  }
}
