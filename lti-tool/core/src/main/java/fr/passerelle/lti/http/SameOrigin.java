package fr.passerelle.lti.http;

import java.net.URI;
import java.util.Locale;

/** Whether two addresses have the same scheme, host and port (RFC 6454, section 5). */
public final class SameOrigin {

  private SameOrigin() {}

  /** False when either has no host. */
  public static boolean of(URI one, URI other) {
    return one.getHost() != null && origin(one).equals(origin(other));
  }

  /**
   * The origin of an absolute web address as browsers write it, e.g. {@code https://tool.example};
   * the scheme's own port is left out.
   */
  public static String origin(URI uri) {
    String scheme = lower(uri.getScheme());
    String host = scheme + "://" + lower(uri.getHost());
    return uri.getPort() < 0 || uri.getPort() == ownPort(scheme)
        ? host
        : host + ":" + uri.getPort();
  }

  private static int ownPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
