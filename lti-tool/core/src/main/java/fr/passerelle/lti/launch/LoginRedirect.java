package fr.passerelle.lti.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.StorageEntry;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The login goes on at the platform, which takes the request by GET and by POST alike (OpenID
 * Connect Core 1.0, section 3.1.2.1): {@link #authorizationRequest()} is the one, a form with
 * {@link #parameters()} to {@link #endpoint()} the other, for what is too long for an address.
 *
 * @param endpoint the platform's, with the query string it may have
 * @param parameters what the browser carries there (Security Framework 1.0, section 5.1.1.2)
 * @param pendingLogin what was stored to recognise the answer
 * @param toStore what to put into the platform's storage first; only after {@link
 *     LtiTool#beginLoginInPlatformStorage}
 */
public record LoginRedirect(
    URI endpoint,
    Map<String, String> parameters,
    PendingLogin pendingLogin,
    Optional<StorageEntry> toStore)
    implements LoginOutcome {

  /** Keeps a copy of the parameters, in their order. */
  public LoginRedirect {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Where to send the browser. */
  public URI authorizationRequest() {
    return URI.create(endpoint + separator() + query());
  }

  /** The endpoint's own query string stays. */
  private String separator() {
    String text = endpoint.toString();
    if (!text.contains("?")) {
      return "?";
    }
    return text.endsWith("?") || text.endsWith("&") ? "" : "&";
  }

  private String query() {
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  /** Without the request, which holds state and nonce. */
  @Override
  public String toString() {
    return "LoginRedirect[" + pendingLogin + "]";
  }
}
