package fr.passerelle.lti.launch;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The request the browser carries to the platform (Security Framework 1.0, section 5.1.1.2). */
record AuthorizationRequest(
    Registration registration, LoginInitiation initiation, PendingLogin login, URI redirectUri) {

  /** Without the fragment it may have been registered with. */
  URI endpoint() {
    return URI.create(registration.authorizationEndpoint().toString().replaceFirst("#.*", ""));
  }

  Map<String, String> parameters() {
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
}
