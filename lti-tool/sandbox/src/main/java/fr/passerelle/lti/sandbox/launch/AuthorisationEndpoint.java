package fr.passerelle.lti.sandbox.launch;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.view.FormPost;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers a tool's authentication request (Security Framework 1.0, 5.1.1.2 and 5.1.1.3). Who asks
 * and where to answer are checked first: until then an error can only be a page. The launch named
 * by the hint is used up whatever follows, as on Moodle.
 */
public final class AuthorisationEndpoint {
  private final Workspace workspace;
  private final Launches launches;
  private final IdTokens idTokens;

  public AuthorisationEndpoint(Site site, Workspace workspace, Launches launches) {
    this.workspace = workspace;
    this.launches = launches;
    this.idTokens = new IdTokens(site, workspace);
  }

  public Response authorise(Request request) {
    Params params = request.queryOrForm();
    Registration registration = client(params);
    URI redirectUri = redirectUri(params, registration);
    try {
      return FormPost.automatic(redirectUri, answer(params, registration));
    } catch (AuthenticationError error) {
      return FormPost.automatic(redirectUri, error.answer(params.get("state")));
    }
  }

  private Registration client(Params params) {
    return workspace
        .registrations()
        .byClientId(params.require("client_id"))
        .orElseThrow(() -> Refusal.badRequest("unknown client_id"));
  }

  private static URI redirectUri(Params params, Registration registration) {
    String asked = params.require("redirect_uri");
    return registration.tool().redirectUris().stream()
        .filter(uri -> uri.toString().equals(asked))
        .findFirst()
        .orElseThrow(() -> Refusal.badRequest("redirect_uri is not registered"));
  }

  private Map<String, String> answer(Params params, Registration registration) {
    check(params, "scope", "openid", "invalid_scope");
    check(params, "response_type", "id_token", "unsupported_response_type");
    check(params, "response_mode", "form_post", "invalid_request");
    check(params, "prompt", "none", "invalid_request");
    String state = required(params, "state");
    String nonce = required(params, "nonce");
    Launch launch = launch(params, registration);
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("id_token", idTokens.issue(launch, nonce));
    answer.put("state", state);
    launches.storageTarget(launch).ifPresent(frame -> answer.put("lti_storage_target", frame));
    return answer;
  }

  private static void check(Params params, String name, String expected, String error) {
    if (!required(params, name).equals(expected)) {
      throw new AuthenticationError(error, name + " must be " + expected);
    }
  }

  private static String required(Params params, String name) {
    return params
        .get(name)
        .orElseThrow(() -> new AuthenticationError("invalid_request", "missing " + name));
  }

  private Launch launch(Params params, Registration registration) {
    Launch launch =
        launches
            .take(required(params, "lti_message_hint"))
            .orElseThrow(() -> Refusal.badRequest("lti_message_hint is unknown or used up"));
    if (!launch.registration().clientId().equals(registration.clientId())) {
      throw new AuthenticationError("unauthorized_client", "the launch is for another client");
    }
    if (!launch.person().id().equals(required(params, "login_hint"))) {
      throw new AuthenticationError("access_denied", "login_hint is not the person of the launch");
    }
    return launch;
  }
}
