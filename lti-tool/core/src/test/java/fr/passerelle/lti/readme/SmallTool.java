package fr.passerelle.lti.readme;

import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.launch.AuthenticationResponse;
import fr.passerelle.lti.launch.LaunchOutcome;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.LoginInitiation;
import fr.passerelle.lti.launch.LoginOutcome;
import fr.passerelle.lti.launch.LoginRedirect;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.testing.TestHost;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The example of README.md, so that it compiles; {@link ReadmeTest} keeps the two the same. */
class SmallTool {

  private final TestHost host = new TestHost();

  // README: begin
  private final Clock clock = Clock.systemUTC();
  private final URI base = URI.create("https://tool.example/");
  private final PlatformHttp http = new PlatformHttp(HttpPolicy.strict());
  private final ToolKeys keys = new ToolKeys(host, clock);
  private final PlatformKeys platformKeys = new PlatformKeys(http, clock);
  private final LtiTool tool =
      new LtiTool(host, host, host, platformKeys, base.resolve("lti/launch"), base, clock);

  /** GET and POST /lti/login: where to send the browser. */
  URI login(Map<String, List<String>> parameters, String cookie) {
    LoginInitiation asked = LoginInitiation.of(parameters);
    LoginOutcome outcome = tool.beginLogin(asked, BrowserBinding.ofSecret(cookie));
    return outcome instanceof LoginRedirect to ? to.authorizationRequest() : base.resolve("sorry");
  }

  /** POST /lti/launch: what to show. */
  String launch(Map<String, List<String>> parameters, String cookie) {
    AuthenticationResponse answer = AuthenticationResponse.of(parameters);
    LaunchOutcome outcome = tool.completeLaunch(answer, BrowserBinding.ofSecret(cookie));
    if (outcome instanceof ResourceLinkLaunch launch) {
      return "Welcome to " + launch.resourceLink().title().orElse("the course");
    }
    return outcome instanceof LaunchRefused refused ? "Sorry: " + refused.reason() : "Choose";
  }

  /** GET /lti/jwks, as application/jwk-set+json. */
  String jwks() {
    return keys.publicKeySet().toString(true);
  }

  // README: end
}
