package fr.passerelle.lti.web.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.launch.LoginInitiation;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One login once more: only the parameters we know, encoded again. While it is short, a link does;
 * what a platform puts into its hints may be longer than an address, and then goes in a form.
 */
public record LoginAgain(LoginInitiation login) {

  static final String PATH = "/lti/login";

  /** Says that the login is in a window of its own: there is no further one to try. */
  static final String WINDOW = "window";

  /** In characters. Servers and proxies take no less than twice that. */
  private static final int LONGEST_LINK = 4000;

  /** Where the form leads. */
  public String action() {
    return PATH;
  }

  /**
   * The parameters by name. A window of its own keeps cookies: the offer of storage is left out.
   */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", login.issuer());
    fields.put("login_hint", login.loginHint());
    fields.put("target_link_uri", login.targetLinkUri().toString());
    put(fields, "lti_message_hint", login.ltiMessageHint());
    put(fields, "client_id", login.clientId());
    put(fields, "lti_deployment_id", login.ltiDeploymentId());
    fields.put(WINDOW, "1");
    return fields;
  }

  /** The same fields, for the way back to here in the same frame or window. */
  Map<String, String> fieldsForTheWayBack(String probe, boolean window) {
    Map<String, String> fields = fields();
    if (!window) {
      fields.remove(WINDOW);
    }
    put(fields, "lti_storage_target", login.storageFrame());
    fields.put(probe, "1");
    return fields;
  }

  /** The login as a link. */
  public String href() {
    return link(fields());
  }

  /** Whether {@link #href} is shorter than what servers take. */
  public boolean fitsALink() {
    return fits(href());
  }

  static boolean fits(String link) {
    return link.length() <= LONGEST_LINK;
  }

  static String link(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&", PATH + "?", ""));
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(text -> fields.put(name, text));
  }
}
