package fr.passerelle.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What may stand for a place on the web: an absolute http or https address with a host and without
 * user information.
 */
public final class WebAddress {

  /** As many characters as an address may have that others tell us: hosts may keep it. */
  public static final int LONGEST = 2000;

  private WebAddress() {}

  /** The address, or nothing when the text is none, is longer than {@link #LONGEST}, or null. */
  public static Optional<URI> read(String text) {
    return Optional.ofNullable(text)
        .filter(sent -> sent.length() <= LONGEST)
        .flatMap(WebAddress::parsed)
        .filter(WebAddress::is);
  }

  /** Whether this is one. */
  public static boolean is(URI address) {
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && ("https".equalsIgnoreCase(address.getScheme())
            || "http".equalsIgnoreCase(address.getScheme()));
  }

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
