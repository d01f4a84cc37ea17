package fr.passerelle.lti.readme;

import fr.passerelle.lti.ags.AccessTokens;
import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.ags.GradingProgress;
import fr.passerelle.lti.ags.Points;
import fr.passerelle.lti.ags.Score;
import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.ags.ScoreService;
import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.launch.AuthenticationResponse;
import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.LaunchOutcome;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.LoginInitiation;
import fr.passerelle.lti.launch.LoginOutcome;
import fr.passerelle.lti.launch.LoginRedirect;
import fr.passerelle.lti.launch.LtiLaunch;
import fr.passerelle.lti.launch.LtiTool;
import fr.passerelle.lti.launch.ResourceLinkLaunch;
import fr.passerelle.lti.testing.TestHost;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The example of README.md, so that it compiles; {@link ReadmeTest} keeps the two the same. */
class SmallTool {

  private final TestHost host = new TestHost();

  // README: begin
  private final Clock clock = Clock.systemUTC();
  private final PlatformHttp http = new PlatformHttp(HttpPolicy.strict());
  private final URI base = URI.create("https://tool.example/");
  private final LtiTool tool =
      new LtiTool(
          host, host, host, new PlatformKeys(http, clock), base.resolve("lti/launch"), base, clock);
  private final ScoreService scores =
      new ScoreService(http, new AccessTokens(http, new ToolKeys(host, clock), clock));

  /** GET or POST /lti/login: where to send the browser. */
  URI login(Map<String, List<String>> parameters, BrowserBinding browser) {
    LoginOutcome outcome = tool.beginLogin(LoginInitiation.of(parameters), browser);
    return outcome instanceof LoginRedirect redirect
        ? redirect.authorizationRequest()
        : base.resolve("sorry");
  }

  /** POST /lti/launch: what to show. */
  String launch(Map<String, List<String>> parameters, BrowserBinding browser) {
    LaunchOutcome outcome = tool.completeLaunch(AuthenticationResponse.of(parameters), browser);
    if (outcome instanceof ResourceLinkLaunch launch) {
      return "Welcome to " + launch.resourceLink().title().orElse("the course");
    }
    return outcome instanceof LaunchRefused refused ? sorry(refused) : "Choose";
  }

  /** Later, outside any transaction: the gradebook learns what was achieved. */
  Optional<ScoreOutcome> passed(LtiLaunch launch) {
    Score score =
        new Score(
            launch.person().subject(),
            Optional.of(new Points(20, 20)),
            ActivityProgress.COMPLETED,
            GradingProgress.FULLY_GRADED,
            Optional.empty(),
            Instant.now(clock));
    return launch
        .ags()
        .filter(AgsEndpoint::mayPostScores)
        .flatMap(AgsEndpoint::lineItem)
        .map(lineItem -> scores.publish(launch.registration(), lineItem, score));
  }

  // README: end

  private static String sorry(LaunchRefused refused) {
    return "Sorry, check " + refused.reason().check() + " failed";
  }
}
