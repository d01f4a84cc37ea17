package fr.passerelle.lti.http;

import java.net.URI;
import java.util.Locale;

/**
 * Where a tool lives, and what lies inside it: a link must never lead anywhere else.
 *
 * @param base an absolute http or https address without query and fragment; with or without a final
 *     slash it is the same tool
 */
public record ToolAddress(URI base) {

  /**
   * @throws IllegalArgumentException for what is no such address
   */
  public ToolAddress {
    if (!WebAddress.is(base) || base.getRawQuery() != null || base.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "the tool's address must be an absolute http or https URL without a query: " + base);
    }
  }

  /**
   * The address given, which must lie in here.
   *
   * @param what names it in the exception
   * @throws IllegalArgumentException when it does not
   */
  public URI requireInside(URI address, String what) {
    if (!contains(address)) {
      throw new IllegalArgumentException(
          what + " must lie below " + base + ", does the base end with a slash? " + address);
    }
    return address;
  }

  /** As browsers state it. */
  public String origin() {
    return SameOrigin.origin(base);
  }

  /** Whether an address is below the base, on the same host and port, by no way around. */
  public boolean contains(URI target) {
    return SameOrigin.of(base, target) && isBelowBase(target.getRawPath());
  }

  private boolean isBelowBase(String path) {
    String root = base.getRawPath().replaceAll("/+$", "");
    return isPlain(path) && (path.equals(root) || path.startsWith(root + "/"));
  }

  /** No way up, not even a disguised one. */
  private static boolean isPlain(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return !lower.matches(".*(%2e|%2f|%5c|%00|/\\.\\.?(/|$|;)).*");
  }
}
