package fr.passerelle.lti.http;

import java.net.URI;
import java.util.Locale;

/** Whether two addresses have the same scheme, host and port (RFC 6454, section 5). */
public final class SameOrigin {

  private SameOrigin() {}

  /** False when either is no web address. */
  public static boolean of(URI one, URI other) {
    return WebAddress.is(one) && WebAddress.is(other) && origin(one).equals(origin(other));
  }

  /**
   * The origin of an absolute web address as browsers write it, e.g. {@code https://tool.example};
   * the scheme's own port is left out.
   */
  public static String origin(URI uri) {
    String scheme = lower(uri.getScheme());
    String host = scheme + "://" + lower(WebAddress.host(uri));
    int port = WebAddress.port(uri);
    return port == (scheme.equals("https") ? 443 : 80) ? host : host + ":" + port;
  }

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
