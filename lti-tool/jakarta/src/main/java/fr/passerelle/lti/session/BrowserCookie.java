package fr.passerelle.lti.session;

import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.login.BrowserBinding;
import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one cookie of this tool, and the only class that writes it: 256 random bits that tell one
 * browser from another. It names nobody and opens nothing without a launch's URL. Partitioned,
 * since browsers keep no other cookie inside a workspace's frame; {@code __Host-}, so that no
 * neighbour of our host can set it. The database sees its hash only.
 */
public final class BrowserCookie {

  static final String NAME = "__Host-passerelle";

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");

  private BrowserCookie() {}

  /** The visitor's browser, if it sent our cookie back whole. */
  public static Optional<BrowserBinding> in(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(NAME))
        .map(Cookie::getValue)
        .filter(value -> VALUE.matcher(value).matches())
        .map(BrowserBinding::ofSecret);
  }

  /**
   * A name for a browser that has none yet; it lasts as long as the browser.
   *
   * @param binding the browser, once it has the cookie
   * @param header the {@code Set-Cookie} header that gives it the name
   */
  public record Fresh(BrowserBinding binding, String header) {}

  public static Fresh fresh() {
    String value = Tokens.next();
    return new Fresh(
        BrowserBinding.ofSecret(value),
        NAME + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
  }
}
