package fr.passerelle.lti.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The request the browser carries to the platform (Security Framework 1.0, section 5.1.1.2). */
record AuthorizationRequest(
    Registration registration, LoginInitiation initiation, PendingLogin login, URI redirectUri) {

  URI uri() {
    String endpoint = withoutFragment(registration.authorizationEndpoint().toString());
    return URI.create(endpoint + separatorAfter(endpoint) + query());
  }

  private String query() {
    return parameters().entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("scope", "openid");
    parameters.put("response_type", "id_token");
    parameters.put("response_mode", "form_post");
    parameters.put("prompt", "none");
    parameters.put("client_id", registration.clientId());
    parameters.put("redirect_uri", redirectUri.toString());
    parameters.put("login_hint", initiation.loginHint());
    initiation.ltiMessageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
    parameters.put("state", login.state());
    parameters.put("nonce", login.nonce());
    return parameters;
  }

  /** An endpoint's own query string stays. */
  private static String separatorAfter(String endpoint) {
    if (!endpoint.contains("?")) {
      return "?";
    }
    return endpoint.endsWith("?") || endpoint.endsWith("&") ? "" : "&";
  }

  private static String withoutFragment(String uri) {
    return uri.replaceFirst("#.*", "");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
