package fr.passerelle.lti.http;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.PlatformUnreachable.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/**
 * Requests to platforms under an {@link HttpPolicy}. A reply of any status is a reply; an exception
 * means there was none. Proxies are used as the JDK's {@code https.proxyHost} properties say;
 * behind one the address a name leads to is checked before the call only, as the proxy looks it up
 * itself. Safe for several threads.
 */
public final class PlatformHttp {

  private static final int MAX_REDIRECTS = 3;

  private final HttpPolicy policy;
  private final GuardedSockets sockets;

  /** With the JDK's own trust in certificates. */
  public PlatformHttp(HttpPolicy policy) {
    this(policy, HttpsURLConnection.getDefaultSSLSocketFactory());
  }

  /**
   * @param tls for a platform with a certificate of its own making, from an {@code SSLContext} that
   *     knows it
   */
  public PlatformHttp(HttpPolicy policy, SSLSocketFactory tls) {
    this.policy = requireNonNull(policy);
    this.sockets = new GuardedSockets(tls, policy.privateAddresses());
  }

  /** How long any of these requests may last. */
  public Duration longestExchange() {
    return policy.requestTimeout();
  }

  /** Follows at most three redirects, and only on the same scheme, host and port. */
  public HttpReply get(URI uri, Map<String, String> headers) throws PlatformUnreachable {
    Deadline deadline = Deadline.in(policy.requestTimeout());
    URI next = uri;
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      HttpReply reply = exchange(next, deadline).get(headers);
      Optional<String> location = reply.header("location");
      if (!isRedirect(reply) || location.isEmpty()) {
        return reply;
      }
      next = onSameHost(next, location.get());
    }
    throw new PlatformUnreachable(Reason.TOO_MANY_REDIRECTS, "more than " + MAX_REDIRECTS);
  }

  /** Follows no redirect: what is posted, and the token beside it, is for this address only. */
  public HttpReply post(URI uri, Map<String, String> headers, byte[] body)
      throws PlatformUnreachable {
    return exchange(uri, Deadline.in(policy.requestTimeout())).post(headers, body);
  }

  /** Follows no redirect, for the same reason. */
  public HttpReply put(URI uri, Map<String, String> headers, byte[] body)
      throws PlatformUnreachable {
    return exchange(uri, Deadline.in(policy.requestTimeout())).put(headers, body);
  }

  private Exchange exchange(URI uri, Deadline deadline) throws PlatformUnreachable {
    return new Exchange(Destination.allowed(uri, policy), policy, sockets, deadline);
  }

  private static boolean isRedirect(HttpReply reply) {
    return switch (reply.status()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private static URI onSameHost(URI from, String location) throws PlatformUnreachable {
    URI to =
        References.resolved(from, location)
            .orElseThrow(() -> new PlatformUnreachable(Reason.BAD_URL, "redirect to no URL"));
    if (!SameOrigin.of(from, to)) {
      throw new PlatformUnreachable(
          Reason.REDIRECT_TO_OTHER_HOST, WebAddress.host(from) + " redirects elsewhere");
    }
    return to;
  }
}
