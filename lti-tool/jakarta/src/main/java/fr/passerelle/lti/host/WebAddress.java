package fr.passerelle.lti.host;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads what should be an absolute http(s) address, short enough to be kept. */
public final class WebAddress {

  /** As many characters as the columns for addresses hold. */
  public static final int LONGEST = 2000;

  private WebAddress() {}

  /** The address, or nothing when the text is none. */
  public static Optional<URI> read(String text) {
    return Optional.ofNullable(text)
        .filter(sent -> sent.length() <= LONGEST)
        .flatMap(WebAddress::parsed)
        .filter(address -> isWeb(address.getScheme()) && address.getHost() != null);
  }

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(String scheme) {
    return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
  }
}
