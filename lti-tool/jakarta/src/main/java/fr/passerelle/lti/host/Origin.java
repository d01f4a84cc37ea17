package fr.passerelle.lti.host;

import java.net.URI;

/** Web origins (RFC 6454), as browsers write them. */
public final class Origin {

  private Origin() {}

  /** Scheme, host and port of an http(s) address, a default port left out. */
  public static String of(URI address) {
    String scheme = address.getScheme();
    int port = address.getPort();
    boolean usual = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
    return scheme + "://" + address.getHost() + (usual ? "" : ":" + port);
  }
}
