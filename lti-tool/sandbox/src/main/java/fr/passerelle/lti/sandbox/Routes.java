package fr.passerelle.lti.sandbox;

import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.http.Router;
import fr.passerelle.lti.sandbox.launch.AuthorisationEndpoint;
import fr.passerelle.lti.sandbox.launch.DeepLinkReturn;
import fr.passerelle.lti.sandbox.launch.Launches;
import fr.passerelle.lti.sandbox.page.AdministrationPage;
import fr.passerelle.lti.sandbox.page.Assets;
import fr.passerelle.lti.sandbox.page.CoursePage;
import fr.passerelle.lti.sandbox.page.FaultsForm;
import fr.passerelle.lti.sandbox.page.LaunchPages;
import fr.passerelle.lti.sandbox.page.PublicHost;
import fr.passerelle.lti.sandbox.page.SameOrigin;
import fr.passerelle.lti.sandbox.page.SecurityHeaders;
import fr.passerelle.lti.sandbox.page.StorageForm;
import fr.passerelle.lti.sandbox.registration.AdministratorBrowser;
import fr.passerelle.lti.sandbox.registration.OpenIdConfiguration;
import fr.passerelle.lti.sandbox.registration.RegistrationEndpoint;
import fr.passerelle.lti.sandbox.registration.RegistrationTokens;
import fr.passerelle.lti.sandbox.registration.ToolKeys;
import fr.passerelle.lti.sandbox.services.AccessTokens;
import fr.passerelle.lti.sandbox.services.LineItemsEndpoint;
import fr.passerelle.lti.sandbox.services.MembershipsEndpoint;
import fr.passerelle.lti.sandbox.services.ResultsEndpoint;
import fr.passerelle.lti.sandbox.services.ScoresEndpoint;
import fr.passerelle.lti.sandbox.services.ServiceGate;
import fr.passerelle.lti.sandbox.services.TokenEndpoint;
import fr.passerelle.lti.sandbox.view.MessagePage;
import fr.passerelle.lti.sandbox.workspace.Workspace;

/** Every address of the platform, and what answers there. */
record Routes(
    Site site,
    Workspace workspace,
    Faults faults,
    Launches launches,
    RegistrationTokens registrationTokens,
    RegistrationEndpoint registration,
    AdministratorBrowser administrator,
    AccessTokens accessTokens) {

  Router router(int rosterPageSize) {
    SecurityHeaders security = new SecurityHeaders(workspace.registrations());
    Router router = new Router(MessagePage::refusal, security::addTo);
    ToolKeys toolKeys = new ToolKeys();
    addDiscovery(router);
    addLogin(router, toolKeys);
    addServices(router, toolKeys, rosterPageSize);
    addPages(router, security);
    return router;
  }

  private void addDiscovery(Router router) {
    router
        .service("GET", "/.well-known/openid-configuration", new OpenIdConfiguration(site)::show)
        .service("POST", "/registration", registration::register)
        .service(
            "GET", "/jwks", r -> Response.json(200, workspace.keys().published().toJSONObject()));
  }

  private void addLogin(Router router, ToolKeys toolKeys) {
    LaunchPages pages = new LaunchPages(workspace, launches);
    DeepLinkReturn deepLinking = new DeepLinkReturn(site, workspace, launches, toolKeys);
    AuthorisationEndpoint authorisation = new AuthorisationEndpoint(site, workspace, launches);
    router
        .page("GET", "/auth", authorisation::authorise)
        .page("POST", "/auth", authorisation::authorise)
        .page("POST", "/deep-linking", deepLinking::receive)
        .page("GET", "/open/{link}", pages::open)
        .page("GET", "/choose/{registration}", pages::choose)
        .page("GET", "/review/{column}", pages::review)
        .page("GET", "/return", pages::comeBack);
  }

  private void addPages(Router router, SecurityHeaders security) {
    CoursePage course = new CoursePage(workspace, faults);
    AdministrationPage administration =
        new AdministrationPage(
            site, workspace, registrationTokens, administrator, accessTokens, security);
    SameOrigin sameOrigin = new SameOrigin(site);
    PublicHost publicHost = new PublicHost(site);
    router
        .page("GET", "/", publicHost.guard(course::show))
        .page("GET", "/live", course::live)
        .page("POST", "/faults", sameOrigin.guard(new FaultsForm(faults)::apply))
        .page("POST", "/storage", sameOrigin.guard(new StorageForm(workspace)::apply))
        .page("GET", "/administration", publicHost.guard(administration::show))
        .page("POST", "/scopes", sameOrigin.guard(administration::allow))
        .service("POST", "/tools", sameOrigin.guard(administration::register))
        .page("GET", "/assets/{file}", new Assets()::show);
  }

  private void addServices(Router router, ToolKeys toolKeys, int rosterPageSize) {
    ServiceGate gate = new ServiceGate(workspace, faults);
    TokenEndpoint token = new TokenEndpoint(site, workspace, toolKeys, accessTokens, faults);
    LineItemsEndpoint lineItems = new LineItemsEndpoint(site, workspace, accessTokens, faults);
    ScoresEndpoint scores = new ScoresEndpoint(workspace, accessTokens);
    ResultsEndpoint results = new ResultsEndpoint(site, workspace, accessTokens);
    MembershipsEndpoint memberships =
        new MembershipsEndpoint(site, workspace, accessTokens, faults, rosterPageSize);
    String items = "/courses/{course}/lineitems";
    String item = items + "/{item}/lineitem";
    router
        .service("POST", "/token", gate.guard(token::issue))
        .service("GET", items, gate.guard(lineItems::list))
        .service("POST", items, gate.guardLosingAnswers(lineItems::create))
        .service("GET", item, gate.guard(lineItems::show))
        .service("PUT", item, gate.guard(lineItems::change))
        .service("DELETE", item, gate.guard(lineItems::remove))
        .service("POST", item + "/scores", gate.guardLosingAnswers(scores::post))
        .service("GET", item + "/results", gate.guard(results::list))
        .service(
            "GET",
            "/courses/{course}/bindings/{binding}/memberships",
            gate.guard(memberships::list));
  }
}
