package fr.passerelle.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a reference in a reply leads (RFC 3986, section 5.2.2). {@link URI#resolve} follows the
 * older RFC 2396, in which {@code ?page=2} and the empty reference lose the last part of the path.
 */
public final class References {

  /** What stands in addresses that people wrote by hand: it has one meaning only. */
  private static final Pattern UNENCODED =
      Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9a-fA-F]{2})");

  private static final Pattern ABOVE_THE_ROOT = Pattern.compile("^(/\\.\\.?(?=/|$))+");

  private References() {}

  /**
   * @param page an absolute web address: where the reference was found
   * @return a web address without a fragment; nothing for what leads to none
   */
  public static Optional<URI> resolved(URI page, String reference) {
    String text = encoded(reference.strip()).replaceFirst("#.*", "");
    try {
      return Optional.of(target(page, text)).filter(WebAddress::is);
    } catch (URISyntaxException | IllegalArgumentException noReference) {
      return Optional.empty();
    }
  }

  private static URI target(URI page, String reference) throws URISyntaxException {
    String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
    String origin = page.getScheme() + "://" + page.getRawAuthority();
    if (reference.isEmpty()) {
      return new URI(origin + path + query);
    }
    if (reference.startsWith("?")) {
      return new URI(origin + path + reference);
    }
    URI target = new URI(origin + path).resolve(new URI(reference));
    return target.getRawPath() == null ? target : belowTheRoot(target);
  }

  /** A way up from the root ends at the root (section 5.2.4). */
  private static URI belowTheRoot(URI target) throws URISyntaxException {
    String path = ABOVE_THE_ROOT.matcher(target.getRawPath()).replaceFirst("");
    if (path.equals(target.getRawPath()) || target.getRawAuthority() == null) {
      return target;
    }
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    String rooted = path.isEmpty() ? "/" : path;
    return new URI(target.getScheme() + "://" + target.getRawAuthority() + rooted + query);
  }

  private static String encoded(String text) {
    return UNENCODED
        .matcher(text)
        .replaceAll(odd -> "%%%02X".formatted(odd.group().getBytes(StandardCharsets.UTF_8)[0]));
  }
}
