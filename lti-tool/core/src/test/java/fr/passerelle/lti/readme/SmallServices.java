package fr.passerelle.lti.readme;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.ags.GradingProgress;
import fr.passerelle.lti.ags.LineItem;
import fr.passerelle.lti.ags.LineItemDraft;
import fr.passerelle.lti.ags.LineItemFilter;
import fr.passerelle.lti.ags.LineItemService;
import fr.passerelle.lti.ags.LineItems;
import fr.passerelle.lti.ags.Points;
import fr.passerelle.lti.ags.ResultService;
import fr.passerelle.lti.ags.Results;
import fr.passerelle.lti.ags.Score;
import fr.passerelle.lti.ags.ScoreOutcome;
import fr.passerelle.lti.ags.ScoreService;
import fr.passerelle.lti.deeplinking.Choice;
import fr.passerelle.lti.deeplinking.DeepLinking;
import fr.passerelle.lti.deeplinking.DeepLinkingOutcome;
import fr.passerelle.lti.deeplinking.LinkLineItem;
import fr.passerelle.lti.deeplinking.LtiResourceLinkItem;
import fr.passerelle.lti.dynamicregistration.DynamicRegistration;
import fr.passerelle.lti.dynamicregistration.Registered;
import fr.passerelle.lti.dynamicregistration.RegistrationOutcome;
import fr.passerelle.lti.dynamicregistration.ToolConfiguration;
import fr.passerelle.lti.dynamicregistration.ToolMessage;
import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.launch.LtiLaunch;
import fr.passerelle.lti.nrps.MembershipService;
import fr.passerelle.lti.nrps.Roster;
import fr.passerelle.lti.nrps.RosterQuery;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.AccessTokens;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import fr.passerelle.lti.testing.TestHost;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shorter examples of README.md; {@link ReadmeTest} keeps the two the same. */
class SmallServices {

  private final TestHost host = new TestHost();
  private final Clock clock = Clock.systemUTC();
  private final URI base = URI.create("https://tool.example/");
  private final ToolKeys keys = new ToolKeys(host, clock);
  private final PlatformHttp http = new PlatformHttp(HttpPolicy.strict());

  // README: begin
  private final AccessTokens tokens = new AccessTokens(http, keys, clock);
  private final ScoreService scores = new ScoreService(http, tokens);
  private final LineItemService lineItems = new LineItemService(http, tokens);
  private final ResultService results = new ResultService(http, tokens);
  private final MembershipService memberships = new MembershipService(http, tokens);
  private final DeepLinking deepLinking = new DeepLinking(keys, base, clock);
  private final DynamicRegistration registrations = new DynamicRegistration(http);

  // README: end

  // README: begin
  /** What somebody chose, for the browser to post: see DeepLinkingResponse. */
  DeepLinkingOutcome place(DeepLinkingLaunch launch, String quiz, String title) {
    LtiResourceLinkItem link =
        LtiResourceLinkItem.titled(title)
            .custom(Map.of("quiz", quiz))
            .lineItem(LinkLineItem.of(title, 20, "score", quiz).reviewed("See the answers"))
            .item();
    return deepLinking.respond(launch, Choice.of(List.of(link)));
  }

  // README: end

  // README: begin
  /** Everybody in the course, or why that is not told. */
  Optional<ServiceOutcome<Roster>> course(LtiLaunch launch) {
    return launch
        .nrps()
        .map(nrps -> memberships.roster(launch.registration(), nrps, RosterQuery.EVERYBODY));
  }

  // README: end

  // README: begin
  /** Where in Canvas the tool was opened, as "course_navigation"; empty on other platforms. */
  Optional<String> placement(LtiLaunch launch) {
    return launch.tokenClaims().display("https://www.instructure.com/placement");
  }

  /** The class in the school's own register, where the platform knows it. */
  Optional<String> section(LtiLaunch launch) {
    return launch
        .tokenClaims()
        .object("https://purl.imsglobal.org/spec/lti/claim/lis")
        .flatMap(lis -> lis.display("course_section_sourcedid"));
  }

  // README: end

  // README: begin
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

  // README: begin
  /** The quiz's own column: the one it made before, else a new one. */
  ServiceOutcome<LineItem> column(Registration registration, AgsEndpoint ags, String quiz) {
    ServiceOutcome<LineItems> before =
        lineItems.all(registration, ags, LineItemFilter.resourceId(quiz));
    if (before instanceof NotReceived<LineItems> not) {
      return new NotReceived<>(not.reason(), not.retryAfter(), not.detail());
    }
    List<LineItem> columns = ((Received<LineItems>) before).value().items();
    return columns.isEmpty()
        ? lineItems.create(registration, ags, LineItemDraft.of("Quiz", 20, quiz))
        : new Received<>(columns.get(0));
  }

  /** What the gradebook holds now, written by us or by others. */
  ServiceOutcome<Results> standing(Registration registration, AgsEndpoint ags, URI column) {
    return results.all(registration, ags, column);
  }

  // README: end

  // README: begin
  /** GET /lti/register/{your one-time secret}, with the parameters the platform adds. */
  RegistrationOutcome register(Map<String, List<String>> parameters) {
    ToolConfiguration tool =
        new ToolConfiguration(
            "Quizzes",
            Map.of("fr", "Questionnaires"),
            "Quizzes with their scores in the gradebook",
            base,
            base.resolve("lti/login"),
            base.resolve("lti/launch"),
            base.resolve("lti/jwks"),
            base.resolve("logo.png"),
            SCOPES,
            List.of(
                ToolMessage.resourceLink(),
                ToolMessage.deepLinking(),
                ToolMessage.submissionReview()),
            Map.of());
    RegistrationOutcome outcome = registrations.register(parameters, tool);
    if (outcome instanceof Registered registered
        && host.find(registered.registration().key()).isEmpty()) {
      host.register(registered.registration());
    }
    return outcome;
  }

  private static final Set<String> SCOPES =
      Set.of(
          AgsEndpoint.SCOPE_SCORE,
          AgsEndpoint.SCOPE_LINE_ITEM,
          AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY,
          AgsEndpoint.SCOPE_RESULT_READ_ONLY,
          MembershipService.SCOPE);

  // README: end
}
