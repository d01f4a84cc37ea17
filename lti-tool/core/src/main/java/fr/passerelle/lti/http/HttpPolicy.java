package fr.passerelle.lti.http;

import java.time.Duration;

/**
 * What an outgoing request may do. Addresses come from platforms, so they are not trusted.
 *
 * @param connectTimeout how long to wait for a connection
 * @param requestTimeout how long a whole exchange may last, connection and redirects included
 * @param maxResponseBytes size of the largest body that is read
 * @param privateAddressesAllowed whether loopback, private and link-local addresses may be called,
 *     and plain {@code http} be spoken. Only for a platform in the operator's own network: without
 *     TLS a name could lead to another address between the check and the call, and the Security
 *     Framework asks for TLS anyway (section 3)
 */
public record HttpPolicy(
    Duration connectTimeout,
    Duration requestTimeout,
    int maxResponseBytes,
    boolean privateAddressesAllowed) {

  public HttpPolicy {
    if (!isPositive(connectTimeout) || !isPositive(requestTimeout) || maxResponseBytes <= 0) {
      throw new IllegalArgumentException("time-outs and sizes must be positive");
    }
  }

  /** 5 s to connect, 15 s in all, 512 KiB, {@code https} to public addresses only. */
  public static HttpPolicy strict() {
    return new HttpPolicy(Duration.ofSeconds(5), Duration.ofSeconds(15), 512 * 1024, false);
  }

  /** The same limits, private addresses and plain {@code http} allowed. */
  public HttpPolicy allowingPrivateAddresses() {
    return new HttpPolicy(connectTimeout, requestTimeout, maxResponseBytes, true);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }
}
