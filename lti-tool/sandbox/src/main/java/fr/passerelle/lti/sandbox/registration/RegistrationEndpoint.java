package fr.passerelle.lti.sandbox.registration;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Tool;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a tool registers itself with a bearer registration token. A request that is refused for its
 * content leaves the token good, so that the tool may correct itself.
 */
public final class RegistrationEndpoint {
  private final Workspace workspace;
  private final RegistrationTokens tokens;
  private final Map<String, Registration> byToken = new ConcurrentHashMap<>();
  private volatile Set<String> grantable = Scopes.ALL;

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
    Tool tool = ToolMetadata.read(request.json(), grantable);
    String token = request.bearer().orElseThrow();
    RegistrationTokens.Grant grant =
        tokens.use(token).orElseThrow(() -> new Refusal(401, "registration token already used"));
    Registration registration =
        grant
            .clientId()
            .map(client -> workspace.update(client, tool))
            .orElseGet(() -> workspace.register(tool));
    byToken.put(token, registration);
    return Response.json(200, ToolMetadata.tell(registration));
  }

  /** From now on tools are granted these scopes at most, whatever they ask for. */
  public void grantOnly(Set<String> scopes) {
    grantable = Set.copyOf(scopes);
  }

  /** The registration that a token led to, if it was used. */
  Optional<Registration> madeWith(String token) {
    return Optional.ofNullable(byToken.get(token));
  }
}
