package fr.passerelle.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand for a place on the web: an absolute http or https address with a host and without
 * user information. Its host and port are asked for here and not of {@link URI}, which knows
 * neither where the host's name holds an underscore: RFC 3986 allows it, and names in an internal
 * network often look like that.
 */
public final class WebAddress {

  /** As many characters as an address may have that others tell us: hosts may keep it. */
  public static final int LONGEST = 2000;

  private static final Pattern NAME_AND_PORT =
      Pattern.compile("([A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?\\.?)(?::([0-9]{1,5})?)?");

  private WebAddress() {}

  /**
   * The address, or nothing when the text is no address, is longer than {@link #LONGEST}, or null.
   */
  public static Optional<URI> read(String text) {
    return Optional.ofNullable(text)
        .filter(sent -> sent.length() <= LONGEST)
        .flatMap(WebAddress::parsed)
        .filter(WebAddress::is);
  }

  /** Whether this is one. */
  public static boolean is(URI address) {
    return isWeb(address.getScheme())
        && !host(address).isEmpty()
        && address.getRawUserInfo() == null;
  }

  /** The host, an IPv6 address in its brackets; empty without one. */
  public static String host(URI address) {
    return address.getHost() != null
        ? address.getHost()
        : name(address).map(name -> name.group(1)).orElse("");
  }

  /** The port: the one named, or the scheme's own. */
  public static int port(URI address) {
    int named = named(address);
    return named >= 0 ? named : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }

  private static int named(URI address) {
    return address.getHost() != null
        ? address.getPort()
        : name(address).map(name -> name.group(3)).map(Integer::parseInt).orElse(-1);
  }

  private static Optional<Matcher> name(URI address) {
    return Optional.ofNullable(address.getRawAuthority())
        .map(NAME_AND_PORT::matcher)
        .filter(Matcher::matches);
  }

  private static boolean isWeb(String scheme) {
    return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
  }

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
