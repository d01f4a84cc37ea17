package fr.passerelle.lti.http;

import fr.passerelle.lti.http.PlatformUnreachable.Reason;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A URL that may be called under a policy. */
record Destination(URI uri) {

  private static final int LAST_PORT = 65_535;

  /** A name whose last part is a number is an IPv4 address to some and none to others. */
  private static final Pattern ENDS_IN_A_NUMBER =
      Pattern.compile("(?i)(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");

  /** Looks at every address the name leads to, as any of them might be called. */
  static Destination allowed(URI uri, HttpPolicy policy) throws PlatformUnreachable {
    Destination destination = new Destination(uri);
    destination.requireWebAddress();
    if (!policy.privateAddresses().list(destination.host(), destination.port())) {
      destination.requireTls();
      destination.requireAllowedAddresses(policy.privateAddresses());
    }
    return destination;
  }

  URL url() throws PlatformUnreachable {
    try {
      return uri.toURL();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new PlatformUnreachable(Reason.BAD_URL, "no URL", e);
    }
  }

  /** A host that could be read as an IPv4 address in more than one way, or in an odd one. */
  static boolean isNumeric(String host) {
    return ENDS_IN_A_NUMBER.matcher(host).matches() && AddressBlock.literal(host).isEmpty();
  }

  /**
   * @throws IllegalArgumentException when there is no such port
   */
  static int port(String digits) {
    int port = Integer.parseInt(digits);
    if (!isPort(port)) {
      throw new IllegalArgumentException("no port: " + digits);
    }
    return port;
  }

  private int port() {
    return WebAddress.port(uri);
  }

  String host() {
    return WebAddress.host(uri);
  }

  private void requireWebAddress() throws PlatformUnreachable {
    if (!WebAddress.is(uri)) {
      throw new PlatformUnreachable(
          Reason.BAD_URL, "only http and https URLs without user information are called");
    }
    if (!isPort(port()) || isNumeric(host())) {
      throw new PlatformUnreachable(Reason.BAD_URL, "no such host or port");
    }
  }

  private void requireTls() throws PlatformUnreachable {
    if (isPlain()) {
      throw new PlatformUnreachable(
          Reason.BAD_URL, host() + " is called by https only, or else must be allowed by name");
    }
  }

  private void requireAllowedAddresses(PrivateAddresses allowed) throws PlatformUnreachable {
    try {
      for (InetAddress address : InetAddress.getAllByName(host())) {
        if (!allowed.permit(host(), address, port())) {
          throw new PlatformUnreachable(
              Reason.ADDRESS_NOT_ALLOWED,
              host() + " leads to an internal address, which must be allowed by name");
        }
      }
    } catch (UnknownHostException e) {
      throw new PlatformUnreachable(Reason.UNKNOWN_HOST, host(), e);
    }
  }

  private boolean isPlain() {
    return "http".equalsIgnoreCase(uri.getScheme());
  }

  private static boolean isPort(int port) {
    return port > 0 && port <= LAST_PORT;
  }
}
