package fr.passerelle.lti.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What an outgoing request may do. Addresses come from platforms, so they are not trusted.
 *
 * @param connectTimeout how long to wait for a connection
 * @param requestTimeout how long a whole exchange may last, connection and redirects included
 * @param maxResponseBytes size of the largest body that is read
 * @param privateAddresses which destinations outside the public internet may be called, and by
 *     plain {@code http}
 */
public record HttpPolicy(
    Duration connectTimeout,
    Duration requestTimeout,
    int maxResponseBytes,
    PrivateAddresses privateAddresses) {

  /**
   * @throws IllegalArgumentException when a time-out or the size is not more than 0
   */
  public HttpPolicy {
    requireNonNull(privateAddresses, "privateAddresses");
    if (!isPositive(connectTimeout) || !isPositive(requestTimeout) || maxResponseBytes <= 0) {
      throw new IllegalArgumentException("time-outs and sizes must be positive");
    }
  }

  /** 5 s to connect, 15 s in all, 512 KiB, {@code https} to public addresses only. */
  public static HttpPolicy strict() {
    return new HttpPolicy(
        Duration.ofSeconds(5), Duration.ofSeconds(15), 512 * 1024, PrivateAddresses.none());
  }

  /** The same limits, and what the operator allows. */
  public HttpPolicy allowing(PrivateAddresses allowed) {
    return new HttpPolicy(connectTimeout, requestTimeout, maxResponseBytes, allowed);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
