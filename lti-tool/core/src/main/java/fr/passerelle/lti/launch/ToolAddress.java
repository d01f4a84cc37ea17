package fr.passerelle.lti.launch;

import fr.passerelle.lti.http.SameOrigin;
import java.net.URI;
import java.util.Locale;

/** Where this tool lives, and what lies inside it: a link must never lead anywhere else. */
record ToolAddress(URI base) {

  ToolAddress {
    if (base.getHost() == null) {
      throw new IllegalArgumentException("the tool's address must be an absolute URL: " + base);
    }
  }

  /** As browsers state it. */
  String origin() {
    return SameOrigin.origin(base);
  }

  boolean contains(URI target) {
    return base.getScheme().equalsIgnoreCase(target.getScheme())
        && base.getHost().equalsIgnoreCase(target.getHost())
        && port(base) == port(target)
        && target.getRawUserInfo() == null
        && isBelowBase(target.getRawPath());
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

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
