package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.registration.AdministratorBrowser;
import fr.passerelle.lti.sandbox.registration.Invitation;
import fr.passerelle.lti.sandbox.registration.RegistrationFailed;
import fr.passerelle.lti.sandbox.registration.RegistrationTokens;
import fr.passerelle.lti.sandbox.services.AccessTokens;
import fr.passerelle.lti.sandbox.view.Templates;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** « Ajouter un outil » : opens a tool's invitation in the page or in a window (as Moodle does). */
public final class AdministrationPage {
  private final Site site;
  private final Workspace workspace;
  private final RegistrationTokens tokens;
  private final AdministratorBrowser browser;
  private final AccessTokens accessTokens;
  private final SecurityHeaders security;

  public AdministrationPage(
      Site site,
      Workspace workspace,
      RegistrationTokens tokens,
      AdministratorBrowser browser,
      AccessTokens accessTokens,
      SecurityHeaders security) {
    this.site = site;
    this.workspace = workspace;
    this.tokens = tokens;
    this.browser = browser;
    this.accessTokens = accessTokens;
    this.security = security;
  }

  /**
   * The administrator's page.
   *
   * @param updatable the tools of the invitation's host, while the administrator has not said
   *     whether to update one of them
   * @param typed the invitation's address as given, or empty
   * @param isNoAddress what was given cannot be opened
   * @param invitation opened, when there is one
   * @param inWindow in a window of its own rather than in the page
   */
  public record View(
      List<Registration> registrations,
      List<Registration> updatable,
      String typed,
      boolean isNoAddress,
      Optional<Invitation> invitation,
      boolean inWindow,
      String issuer,
      String configuration) {}

  public Response show(Request request) {
    Params query = request.query();
    Optional<String> typed = query.get("invitation").map(String::strip);
    Optional<URI> address = typed.flatMap(Json::httpAddress);
    List<Registration> sameHost = address.map(this::ofSameHost).orElse(List.of());
    Optional<String> as = query.get("as");
    boolean undecided = !sameHost.isEmpty() && as.isEmpty();
    Optional<Invitation> invitation =
        address.filter(any -> !undecided).map(tool -> Invitation.to(tool, site, token(as)));
    View view =
        new View(
            workspace.registrations().all(),
            undecided ? sameHost : List.of(),
            typed.orElse(""),
            typed.isPresent() && address.isEmpty(),
            invitation,
            query.get("in").filter("window"::equals).isPresent(),
            site.issuer().toString(),
            site.openIdConfiguration());
    Response page =
        Response.html(
            view.isNoAddress() ? 400 : 200,
            Templates.render("administration", Map.of("view", view)));
    Set<String> origins = invitation.map(Invitation::origin).map(Set::of).orElse(Set.of());
    return security.addPolicy(page, origins).with("Cache-Control", "no-store");
  }

  /** Like Moodle, which asks: update the tool there is, or add another? */
  private List<Registration> ofSameHost(URI tool) {
    return workspace.registrations().all().stream()
        .filter(known -> tool.getRawAuthority().equals(known.tool().domain()))
        .toList();
  }

  /**
   * @param as the client to update, or another word for a new one
   */
  private String token(Optional<String> as) {
    return as.filter(client -> workspace.registrations().byClientId(client).isPresent())
        .map(tokens::issueFor)
        .orElseGet(tokens::issue);
  }

  /** Changes which services a tool may use; tokens issued before are worth nothing any more. */
  public Response allow(Request request) {
    Params form = request.form();
    int number = form.number("number", 0, 0, Integer.MAX_VALUE);
    Registration registration =
        workspace
            .registrations()
            .byNumber(number)
            .orElseThrow(() -> new Refusal(404, "unknown tool"));
    workspace.allow(
        registration,
        Scopes.ALL.stream()
            .filter(scope -> form.get(Scopes.shortName(scope)).isPresent())
            .collect(Collectors.toSet()));
    accessTokens.expireAll();
    return Response.seeOther("/administration#outils");
  }

  /**
   * Registers a tool without a browser, for scripts: {@code invitation=URL} to {@code /tools}; 201
   * with the client_id, or 502 with what the tool's page said.
   */
  public Response register(Request request) {
    String invitation = request.form().require("invitation");
    try {
      Registration made = browser.register(Json.toUri("invitation", invitation));
      return Response.json(
          201, Map.of("client_id", made.clientId(), "deployment_id", made.deploymentId()));
    } catch (RegistrationFailed e) {
      throw new Refusal(502, e.getMessage());
    }
  }
}
