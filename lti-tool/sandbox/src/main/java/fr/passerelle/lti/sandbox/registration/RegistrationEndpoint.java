package fr.passerelle.lti.sandbox.registration;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Tool;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a tool registers itself with a bearer registration token. A request that is refused for its
 * content leaves the token good, so that the tool may correct itself.
 */
public final class RegistrationEndpoint {
  private final Workspace workspace;
  private final RegistrationTokens tokens;
  private final Map<String, Registration> byToken = new ConcurrentHashMap<>();

  public RegistrationEndpoint(Workspace workspace, RegistrationTokens tokens) {
    this.workspace = workspace;
    this.tokens = tokens;
  }

  public Response register(Request request) {
    if (!tokens.isGood(request.bearer())) {
      throw new Refusal(401, "registration token unknown, used or expired");
    }
    if (!request.hasMediaType("application/json")) {
      throw new Refusal(415, "expected application/json");
    }
    Tool tool = ToolMetadata.read(request.json());
    String token = request.bearer().orElseThrow();
    if (!tokens.use(token)) {
      throw new Refusal(401, "registration token already used");
    }
    Registration registration = workspace.register(tool);
    byToken.put(token, registration);
    return Response.json(200, ToolMetadata.tell(registration));
  }

  /** The registration that a token led to, if it was used. */
  Optional<Registration> madeWith(String token) {
    return Optional.ofNullable(byToken.get(token));
  }
}
