package fr.passerelle.lti.http;

import fr.passerelle.lti.http.PlatformUnreachable.Reason;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;

/** A URL that may be called under a policy. */
record Destination(URI uri) {

  /** Looks at every address the name leads to, as any of them might be called. */
  static Destination allowed(URI uri, HttpPolicy policy) throws PlatformUnreachable {
    requireWebAddress(uri);
    if (!policy.privateAddressesAllowed()) {
      requireTls(uri);
      requirePublicAddresses(uri);
    }
    return new Destination(uri);
  }

  URL url() throws PlatformUnreachable {
    try {
      return uri.toURL();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new PlatformUnreachable(Reason.BAD_URL, "no URL", e);
    }
  }

  private static void requireWebAddress(URI uri) throws PlatformUnreachable {
    boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || isPlain(uri);
    if (!isWeb || uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new PlatformUnreachable(
          Reason.BAD_URL, "only http and https URLs without user information are called");
    }
  }

  private static void requireTls(URI uri) throws PlatformUnreachable {
    if (isPlain(uri)) {
      throw new PlatformUnreachable(Reason.BAD_URL, "https is required");
    }
  }

  private static void requirePublicAddresses(URI uri) throws PlatformUnreachable {
    try {
      for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
        if (InternalAddresses.contain(address)) {
          throw new PlatformUnreachable(
              Reason.ADDRESS_NOT_ALLOWED, uri.getHost() + " leads to an internal address");
        }
      }
    } catch (UnknownHostException e) {
      throw new PlatformUnreachable(Reason.UNKNOWN_HOST, uri.getHost(), e);
    }
  }

  private static boolean isPlain(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme());
  }
}
