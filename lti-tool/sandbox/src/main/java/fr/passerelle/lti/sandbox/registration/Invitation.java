package fr.passerelle.lti.sandbox.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.sandbox.Site;
import java.net.URI;
import java.net.URLEncoder;

/** A tool's registration address, as an administrator's browser opens it. */
public record Invitation(URI address, String token) {

  /**
   * Adds {@code openid_configuration} and {@code registration_token} (Dynamic Registration 1.0, 2).
   */
  public static Invitation to(URI tool, Site site, String token) {
    String query =
        "openid_configuration="
            + URLEncoder.encode(site.openIdConfiguration(), UTF_8)
            + "&registration_token="
            + URLEncoder.encode(token, UTF_8);
    String base = tool.toString().replaceFirst("#.*", "");
    return new Invitation(
        URI.create(base + (tool.getRawQuery() == null ? "?" : "&") + query), token);
  }

  /** Scheme, host and port of the tool. */
  public String origin() {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
