package fr.passerelle.deployment.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.deployment.testing.Wire;
import fr.passerelle.deployment.testing.Wire.Answer;
import fr.passerelle.deployment.testing.Wire.Sent;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Requests that no page of ours sends. None is a failure of ours: each gets an answer that names
 * the reason and carries a support code, and changes nothing.
 *
 * <p>Heads that two readers could take for two things are refused before: see {@link RawHttpIT}.
 */
class BadInputIT {

  private static final Pattern SUPPORT_CODE =
      Pattern.compile("[BCDFGHJKMNPQRSTVWXZ2-9]{4}-[BCDFGHJKMNPQRSTVWXZ2-9]{4}");
  private static final String MODULE = "choisir-un-outil";
  private static final String QUIZ = MODULE + "/huit-situations";

  private final Stage stage = Stage.shared();
  private Wire wire;
  private final Visitor browser = new Visitor();
  private URI home;

  /** Before this address may sign in no more for a while; later tests find the one who did. */
  @BeforeAll
  static void anAdministratorHasSignedIn() {
    Administration.of(Stage.shared().tool());
  }

  @BeforeEach
  void aTeacherHasBegunTheCourse() {
    wire = new Wire(stage.tool().url());
    home = launch(browser, newcomer());
  }

  @Test
  void everyEndpointRefusesEveryMischief() {
    Mischief mischief = new Mischief(placeholders());
    for (Endpoints.Endpoint endpoint : Endpoints.ofTheApplication().all()) {
      mischief.all(endpoint, ownHeaders()).parallel().forEach(this::isNoFailure);
    }
  }

  @Test
  void sixHundredRandomRequestsAreNoFailureAndTouchNobodyElse() {
    String before = everythingKept();
    Visitor stranger = new Visitor();
    URI strangersHome = launch(stranger, newcomer());
    Mischief mischief = new Mischief(placeholders());
    List<Endpoints.Endpoint> endpoints = Endpoints.ofTheApplication().all();
    Random random = new Random(20261124);

    for (int i = 0; i < 600; i++) {
      Endpoints.Endpoint endpoint = endpoints.get(random.nextInt(endpoints.size()));
      isNoFailure(mischief.any(endpoint, headersOf(stranger, strangersHome), random));
    }

    assertEquals(before, everythingKept());
  }

  @Test
  void anOversizedFormIsRefusedHoweverItIsAnnounced() {
    String form = "iss=" + "a".repeat(2_000_000);

    for (Sent sent :
        List.of(
            Sent.form("/lti/login", form),
            Sent.form("/lti/login", form, "Transfer-Encoding: chunked"),
            Sent.form("/lti/launch", form),
            Sent.form("/lti/launch", form, "Transfer-Encoding: chunked"),
            Sent.form("/lti/register/any", form),
            Sent.form("/lti/register/any", form, "Transfer-Encoding: chunked"),
            Sent.form("/nowhere", form))) {
      Answer answer = isNoFailure(sent);
      boolean read = !sent.target().equals("/nowhere") || !sent.headers().isEmpty();
      assertEquals(413, answer.status(), sent.toString());
      assertTrue(read && answer.body().contains("trop long"), answer.body());
    }
  }

  @Test
  void aCharsetInWhichTheAddressCannotBeReadIsRefused() {
    String utf16 = "Content-Type: application/x-www-form-urlencoded; charset=utf-16";

    assertEquals(415, isNoFailure(Sent.get("/lti/login?a=%", utf16)).status());
  }

  @Test
  void manyParametersAreNoFailureAtTheDoorsOfStrangers() {
    String distinct =
        IntStream.range(0, 20_000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
    for (String door : List.of("/lti/login", "/lti/launch", "/lti/register/any")) {
      for (String form : List.of(distinct, "iss=a&".repeat(40_000), "&".repeat(200_000))) {
        int status = isNoFailure(Sent.form(door, form)).status();
        assertTrue(status >= 400, door + " " + status);
      }
    }
  }

  @Test
  void longHeadersAreRefusedByTheServerItself() {
    for (String door : List.of("/lti/login", "/lti/launch", "/lti/register/any")) {
      for (String name : List.of("X-Forwarded-For", "Cookie", "X-Any")) {
        Answer answer =
            wire.send(Sent.form(door, "iss=a", name + ": " + "1.2.3.4, ".repeat(8_000)));
        assertTrue(answer.status() >= 400 && answer.status() < 500, door + name + answer.head());
      }
      Answer long8k =
          wire.send(Sent.form(door, "iss=a", "X-Forwarded-For: " + "1.2.3.4, ".repeat(900)));
      assertTrue(long8k.status() < 500, door + long8k.head());
    }
  }

  @Test
  void aTargetTooLongToKeepIsRefusedAtTheLogin() {
    String login =
        "/lti/login?login_hint=1&iss="
            + stage.workspace().url()
            + "&target_link_uri="
            + origin()
            + "/";
    assertEquals(303, wire.send(Sent.get(login + "a".repeat(1900), ownHeaders())).status());
    for (int length : List.of(2500, 4000)) {
      Answer answer = isNoFailure(Sent.get(login + "a".repeat(length), ownHeaders()));
      assertTrue(answer.status() >= 400, length + ": " + answer.status());
    }
  }

  @Test
  void aPathThatIsNoUriIsRefused() {
    for (String target :
        List.of("/%00", "/s/%00/course", "/../etc/passwd", "/%2e%2e/x", "/%ff", "/s/%zz/course")) {
      Answer answer = wire.send(Sent.get(target));
      assertEquals(400, answer.status(), target);
      assertTrue(isOurs(answer), target);
    }
  }

  @Test
  void aQuizRefusesAnswersThatDoNotFit() {
    readPagesOf(
        MODULE,
        "trois-familles-d-outils",
        "les-questions-a-poser",
        "l-arbre-de-decision",
        "a-qui-demander");
    Visitor.Page question = browser.open(home + "/" + QUIZ);
    String action = question.form("form[action*=/answers/]").attr("action");
    String field = question.form("form[action*=/answers/] [name]:not([type=hidden])").attr("name");
    String before = everythingKept();

    for (String form :
        List.of(
            "",
            field + "=",
            field + "=no-such-choice",
            field + "=" + "a".repeat(100_000),
            field + "=%00",
            field + "=%ff%fe",
            "other=1",
            field + "=a&" + field + "=b&" + field + "=c")) {
      Answer answer = wire.send(Sent.form(path(action), form, ownHeaders()));
      assertEquals(422, answer.status(), form + answer.body());
      assertTrue(answer.body().contains("role=\"alert\""), form);
    }
    assertEquals(404, own(path(home) + "/" + QUIZ + "/answers/no-such-question", "a=b").status());
    assertEquals(before, everythingKept());
  }

  @Test
  void aStepThatIsNotReachableYetIsRefused() {
    String before = everythingKept();

    assertEquals(409, own(path(home) + "/" + MODULE + "/a-qui-demander/done", "").status());
    String question = path(home) + "/" + QUIZ + "/answers/q1";
    assertTrue(List.of(404, 409).contains(own(question, "choice=a").status()));
    assertEquals(409, own(path(home) + "/mes-habitudes/mes-reperes/positioning", "").status());
    assertEquals(before, everythingKept());
  }

  @Test
  void aPageIsNoQuizAndAQuizIsNoPage() {
    String before = everythingKept();

    assertEquals(400, own(path(home) + "/" + QUIZ + "/done", "").status());
    assertEquals(400, own(path(home) + "/mes-habitudes/bienvenue/positioning", "").status());
    assertEquals(404, own(path(home) + "/mes-habitudes/bienvenue/tries", "").status());
    assertEquals(404, own(path(home) + "/mes-habitudes/bienvenue/answers/a", "").status());
    assertEquals(before, everythingKept());
  }

  @Test
  void somebodyElsesLaunchStaysClosed() {
    String before = everythingKept();
    Visitor stranger = new Visitor();
    URI strangersHome = launch(stranger, newcomer());
    String[] strangers = headersOf(stranger, strangersHome);

    for (String page : List.of("", "/mes-habitudes/bienvenue", "/completed")) {
      assertEquals(403, isNoFailure(Sent.get(path(home) + page, strangers)).status());
      assertEquals(403, isNoFailure(Sent.get(path(home) + page)).status());
    }
    for (String action :
        List.of("/course/mes-habitudes/bienvenue/done", "/my-data/erase", "/end", "/group/retry")) {
      Sent write = Sent.form(launchPath() + action, "confirmed=yes", strangers);
      assertEquals(403, isNoFailure(write).status(), action);
    }
    assertEquals(403, isNoFailure(Sent.get(launchPath() + "/my-data/export", strangers)).status());
    assertEquals(before, everythingKept());
  }

  @Test
  void aFormFromAnotherSiteIsRefused() {
    String before = everythingKept();
    String cookie = "Cookie: " + browser.cookies(home);
    String done = path(home) + "/mes-habitudes/bienvenue/done";

    for (List<String> from :
        List.of(
            List.<String>of(),
            List.of("Origin: https://evil.example"),
            List.of("Origin: null"),
            List.of("Origin: " + stage.workspace().url()),
            List.of("Origin: " + origin(), "Sec-Fetch-Site: cross-site"),
            List.of("Origin: " + origin(), "Sec-Fetch-Site: same-site"),
            List.of("Sec-Fetch-Site: none"))) {
      Sent sent = Sent.form(done, "", cookie).with(from.toArray(String[]::new));
      assertEquals(403, isNoFailure(sent).status(), from.toString());
    }
    assertEquals(before, everythingKept());
  }

  @Test
  void aLaunchIsGoodOnceAndInItsOwnBrowser() {
    Visitor visitor = new Visitor();
    Map<String, String> fields = formToPassOn(visitor).hidden("form[data-auto-submit]");
    String from = stage.workspace().url().toString();

    assertEquals(403, new Visitor().post(launchAddress(), fields, from).status());
    assertEquals(403, visitor.post(launchAddress(), fields, from).status());
  }

  @Test
  void anOperatorsMistakeIsNamed() {
    assertEquals(401, isNoFailure(Sent.form("/operator/invitations", "")).status());
    assertEquals(
        401,
        isNoFailure(Sent.form("/operator/invitations", "", "Authorization: Bearer x")).status());
    String operator = "Authorization: Bearer " + stage.tool().operatorToken();
    for (String form :
        List.of("uses=0", "uses=101", "hours=0", "uses=many", "label=" + "a".repeat(256))) {
      assertEquals(
          400, isNoFailure(Sent.form("/operator/invitations", form, operator)).status(), form);
    }
    for (String form :
        List.of(
            "",
            "issuer=a",
            "issuer=a&client_id=b&authorization_endpoint=c",
            "issuer=a&client_id=b&authorization_endpoint=file:///etc/passwd",
            "issuer=a&client_id=b&authorization_endpoint=http://",
            "issuer=%00&client_id=%00&authorization_endpoint=http://a&token_endpoint=http://a&jwks_uri=http://a",
            "issuer=a&client_id=b&authorization_endpoint=http://a&token_endpoint=http://a&jwks_uri=http://a&name="
                + "n".repeat(5000),
            "issuer=a&client_id=b&authorization_endpoint=http://a&token_endpoint=http://a&jwks_uri=http://a&deployment_id="
                + "n".repeat(5000),
            "issuer=a&client_id=b&authorization_endpoint=http://a&token_endpoint=http://a&jwks_uri=http://a&token_audience="
                + "n".repeat(5000))) {
      Answer answer = isNoFailure(Sent.form("/operator/registrations", form, operator));
      assertEquals(400, answer.status(), form + answer.body());
    }
  }

  /** Sends it; the answer is no failure of ours, and a refusal says why. */
  private Answer isNoFailure(Sent sent) {
    Answer answer = wire.send(sent);
    assertTrue(answer.status() < 500, sent + "\n" + answer);
    if (answer.status() >= 400 && isOurs(answer) && !sent.method().equals("HEAD")) {
      assertTrue(
          saysWhereItIsWrong(answer) || SUPPORT_CODE.matcher(answer.body()).find(),
          sent + "\n" + answer);
      assertFalse(answer.body().contains("Exception"), sent + "\n" + answer);
    }
    return answer;
  }

  /** A form shown again with what is wrong in it, or a page that leads to the step to do first. */
  private static boolean saysWhereItIsWrong(Answer answer) {
    return answer.body().contains("aria-invalid=\"true\"")
        || answer.status() == 422
        || answer.status() == 409;
  }

  /** Whether the refusal is the application's: what the server's parser refuses has no page. */
  private static boolean isOurs(Answer answer) {
    return answer.header("Content-Security-Policy").isPresent() && !answer.body().isEmpty();
  }

  private Answer own(String target, String form) {
    return isNoFailure(Sent.form(target, form, ownHeaders()));
  }

  private void readPagesOf(String module, String... pages) {
    for (String page : pages) {
      assertEquals(303, own(path(home) + "/" + module + "/" + page + "/done", "").status(), page);
    }
  }

  /** All that is kept of the teacher, with every time and answer; not how far the courier is. */
  private String everythingKept() {
    Answer export = wire.send(Sent.get(launchPath() + "/my-data/export", ownHeaders()));
    assertEquals(200, export.status());
    return export.body().replaceAll("\"(state|delivered)\" : [^\\n]*", "");
  }

  private Map<String, List<String>> placeholders() {
    return Map.of(
        "launch", List.of(home.getPath().split("/")[2], "unknown"),
        "module", List.of("mes-habitudes", MODULE),
        "activity", List.of("bienvenue", "mes-reperes", "huit-situations", "avant", "votre-avis"),
        "question", List.of("q1", "agenda"),
        "course", List.of("donnees-droits-securite"),
        "hash", List.of("0000000000000000"),
        "path", List.of("fr/x.svg"),
        "attempt", List.of("1", "999999999999999999"),
        "date", List.of("1", "999999999999999999"),
        "number", List.of("1"));
  }

  private Visitor.Page formToPassOn(Visitor visitor) {
    LoginInitiation login = stage.workspace().launch(stage.course().teachersCourse(), newcomer());
    return visitor.postAndStop(
        login.action(), login.parameters(), stage.workspace().url().toString());
  }

  private URI launch(Visitor visitor, Person person) {
    return stage
        .tool()
        .launch(visitor, stage.workspace(), stage.course().teachersCourse(), person)
        .address();
  }

  private Person newcomer() {
    return stage.newcomer("Camille", "Enseignante", Role.LEARNER);
  }

  private String[] ownHeaders() {
    return headersOf(browser, home);
  }

  private String[] headersOf(Visitor visitor, URI page) {
    return new String[] {"Cookie: " + visitor.cookies(page), "Origin: " + origin()};
  }

  private URI launchAddress() {
    return URI.create(stage.tool().url() + "/lti/launch");
  }

  private String launchPath() {
    return home.getPath().replaceAll("/course$", "");
  }

  private static String path(Object address) {
    return URI.create(address.toString()).getPath();
  }

  private String origin() {
    return stage.tool().url().toString();
  }
}
