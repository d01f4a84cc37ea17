package fr.passerelle.deployment.administration;

import static fr.passerelle.lti.launch.RefusalReason.REGISTRATION_AWAITING_APPROVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.AdministeredTool;
import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.deployment.testing.Wire;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the tool's own administrators do, and what nobody else can. */
class AdministrationIT {

  private static final String CHOSEN = "un pont sur le Doubs";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Tool tool = AdministeredTool.shared().tool();

  @Test
  void aStrangerIsSentToSignIn() {
    for (String page : List.of("", "/platforms", "/keys", "/account", "/password", "/refusals")) {
      Visitor.Page answer = new Visitor().open(tool.url() + "/admin" + page);

      assertTrue(answer.address().getPath().equals("/admin/login"), page);
      assertFalse(answer.text().contains("Mon compte"), page);
    }
  }

  @Test
  void nobodyMayFrameOrKeepThesePages() {
    Visitor.Page page = new Visitor().open(tool.url() + "/admin/login");

    assertTrue(header(page, "Content-Security-Policy").contains("frame-ancestors 'none'"));
    assertEquals("no-store", header(page, "Cache-Control"));
    assertEquals("", header(page, "Set-Cookie"), "no session before signing in");
  }

  @Test
  void aOneTimePasswordLeadsToTheChoiceOfAnother() {
    String name = newName();
    String oneTime = oneTimePassword(name);
    Visitor marie = new Visitor();

    Visitor.Page first = signIn(marie, name, oneTime);
    assertEquals("/admin/password", first.address().getPath());
    assertEquals("/admin/password", marie.open(tool.url() + "/admin/keys").address().getPath());

    Visitor.Page again = choose(marie, first, oneTime, "trop court", "trop court");
    assertTrue(again.text().contains("douze caractères"), again.text());
    again = choose(marie, again, oneTime, CHOSEN, CHOSEN + "!");
    assertTrue(again.text().contains("pas les mêmes"), again.text());
    again = choose(marie, again, oneTime, oneTime, oneTime);
    assertTrue(again.text().contains("choisissez-en un autre"), again.text());

    Visitor.Page account = choose(marie, again, oneTime, CHOSEN, CHOSEN);
    assertEquals("/admin/account", account.address().getPath());
    assertTrue(account.text().contains(name), account.text());

    assertEquals(403, signIn(new Visitor(), name, oneTime).status(), "it worked once");
    assertEquals(200, signIn(new Visitor(), name, CHOSEN).status());
  }

  @Test
  void aWrongPasswordAnUnknownNameAndAClosedAccountGetTheSameAnswer() {
    String name = newName();
    String right = oneTimePassword(name);
    Visitor guesser = new Visitor();
    String unknown = withoutName(signIn(guesser, "nobody-at-all", "guess"), "nobody-at-all");

    for (int guess = 1; guess <= 5; guess++) {
      assertEquals(unknown, withoutName(signIn(guesser, name, "guess " + guess), name));
    }

    assertEquals(unknown, withoutName(signIn(guesser, name, right), name), "closed by now");
    String anew = oneTimePassword(name);
    assertEquals(200, signIn(new Visitor(), name, anew).status(), "the operator opens it");
  }

  @Test
  void guessesFromOneNetworkCloseTheAccountForThatNetworkAlone() {
    String name = newName();
    String right = oneTimePassword(name);
    String guesser = "203.0.113.7";

    for (int guess = 1; guess <= 5; guess++) {
      assertEquals(403, signInFrom(guesser, name, "guess " + guess), "guess " + guess);
    }
    assertEquals(403, signInFrom(guesser, name, right), "closed for the guesser");
    // Whatever the guesser claims to have passed on: only what our own proxy saw is believed.
    assertEquals(403, signInFrom("198.51.100.1, " + guesser, name, right));
    assertEquals(303, signInFrom("198.51.100.1", name, right), "its owner comes from elsewhere");
    assertEquals(403, signInFrom(guesser, name, right), "and opens nothing for the guesser");
  }

  @Test
  void aSubscribersIpv6AddressesAreOneNetwork() {
    String name = newName();
    String right = oneTimePassword(name);

    for (int guess = 1; guess <= 5; guess++) {
      assertEquals(403, signInFrom("2001:db8:1:2::" + guess, name, "guess " + guess));
    }
    assertEquals(403, signInFrom("2001:db8:1:2:ffff::9", name, right));
    assertEquals(303, signInFrom("2001:db8:1:3::1", name, right));
  }

  private int signInFrom(String forwardedFor, String name, String password) {
    String form = "name=" + name + "&password=" + password.replace(" ", "+");
    return new Wire(tool.url())
        .send(
            Wire.Sent.form(
                "/admin/login", form, "Origin: " + tool.url(), "X-Forwarded-For: " + forwardedFor))
        .status();
  }

  @Test
  void aFormFromAnotherSiteChangesNothing() {
    Administration marie = Administration.of(tool);

    Visitor.Page refused =
        marie
            .browser()
            .post(URI.create(tool.url() + "/admin/keys"), Map.of(), "https://evil.example");

    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("autre site"), refused.text());
    Visitor.Page login =
        new Visitor()
            .post(
                URI.create(tool.url() + "/admin/login"),
                Map.of("name", "marie", "password", "x"),
                "https://evil.example");
    assertEquals(403, login.status());
  }

  @Test
  void quittingSignsOut() {
    Administration marie = Administration.newcomer(tool);
    Visitor.Page page = marie.open("/platforms");

    marie.submit(page, "form[action=/admin/end]", Map.of());

    assertEquals("/admin/login", marie.open("/platforms").address().getPath());
  }

  @Test
  void anInvitedPlatformWaitsIsApprovedLaunchesAndIsSuspended() {
    Administration marie = Administration.of(tool);
    try (Sandbox workspace = Stage.newWorkspace()) {
      String label = "Espace " + newName();
      Course course = new Course(workspace, workspace.registerTool(marie.invite(label)));
      Person elise = course.person("Enseignante");

      Visitor.Page refused = launch(course, elise);
      assertEquals(403, refused.status());
      assertTrue(marie.platform(label).text().contains("En attente d’acceptation"));

      marie.submit(marie.platform(label), "form[action$=/approval]", Map.of());
      assertEquals(200, launch(course, elise).status());
      assertTrue(marie.platform(label).text().contains("Acceptée"));

      marie.submit(marie.platform(label), "form[action$=/suspension]", Map.of());
      Visitor.Page suspended = launch(course, elise);
      assertEquals(403, suspended.status());
      String code = suspended.form(".pl-code").text();
      Visitor.Page found = marie.open("/refusals?code=" + code.toLowerCase());
      Element row = found.form("tbody tr");
      assertTrue(row.text().contains(code), row.text());
      assertTrue(row.text().contains(REGISTRATION_AWAITING_APPROVAL.name()), row.text());
      assertTrue(
          row.text().contains("Contrôle " + REGISTRATION_AWAITING_APPROVAL.check() + " sur"),
          row.text());
      assertTrue(row.text().contains(label), row.text());
      assertTrue(marie.open("/account").text().contains("Plateforme suspendue"));
    }
  }

  @Test
  void aSuspendedPlatformsLaunchesAreClosed() {
    Administration marie = Administration.of(tool);
    try (Sandbox workspace = Stage.newWorkspace()) {
      String label = "Espace " + newName();
      Course course = new Course(workspace, workspace.registerTool(marie.invite(label)));
      marie.submit(marie.platform(label), "form[action$=/approval]", Map.of());
      Visitor browser = new Visitor();
      Visitor.Page home =
          tool.launch(browser, workspace, course.teachersCourse(), course.person("Enseignante"));

      marie.submit(marie.platform(label), "form[action$=/suspension]", Map.of());

      assertEquals(403, browser.open(home.address()).status());
    }
  }

  @Test
  void aRefusedScoreIsSeenWithItsReasonAndSentAgain() {
    Administration marie = Administration.of(tool);
    try (Sandbox workspace = Stage.newWorkspace()) {
      Course course = new Course(workspace, tool.registerWith(workspace));
      Person elise = course.person("Enseignante");
      Visitor browser = new Visitor();
      Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), elise);
      workspace.people().put(with(elise, Role.INSTRUCTOR)); // who is not graded
      Course.readFirstPage(browser, home);
      Visitor.Page rejected =
          Eventually.get(
              "a rejected score on the page",
              () ->
                  Optional.of(marie.open("/deliveries?states=ABSENT"))
                      .filter(page -> page.document().selectFirst("tbody tr") != null));
      assertTrue(rejected.text().contains("400"), rejected.text());
      assertFalse(rejected.text().contains("Enseignante"), "no names");

      workspace.people().put(elise);
      marie.submit(rejected, "form#resendall", Map.of());

      course.awaitGrade(course.teachersCourse(), elise, Course.STEP);
    }
  }

  @Test
  void keysAreChangedWhileLaunchesAndScoresGoOn() {
    Administration marie = Administration.of(tool);
    try (Sandbox workspace = Stage.newWorkspace()) {
      Course course = new Course(workspace, tool.registerWith(workspace));
      Person elise = course.person("Enseignante");
      Visitor browser = new Visitor();
      Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), elise);
      Course.readFirstPage(browser, home);
      course.awaitGrade(course.teachersCourse(), elise, Course.STEP);
      Visitor.Page keys = marie.open("/keys");
      List<String> before = keys.document().select("tbody .pl-code").eachText();

      Visitor.Page after = marie.submit(keys, "form[action=/admin/keys]", Map.of());

      List<String> now = after.document().select("tbody .pl-code").eachText();
      assertTrue(now.containsAll(before), "the old ones stay published: " + now);
      assertEquals(before.size() + 1, now.size());
      workspace
          .faults()
          .switchOn(Fault.TOKEN_EXPIRED); // the next one is asked for with the new key
      Person karim = course.person("Lefèvre");
      Visitor other = new Visitor();
      Course.readFirstPage(other, tool.launch(other, workspace, course.teachersCourse(), karim));
      course.awaitGrade(course.teachersCourse(), karim, Course.STEP);
    }
  }

  @Test
  void anAddressThatLaunchesTooOftenIsAskedToWaitAndNobodyElseIs() throws Exception {
    HttpResponse<String> answer = forgedLaunch("203.0.113.5");
    for (int more = 0; more < 300 && answer.statusCode() != 429; more++) {
      answer = forgedLaunch("203.0.113.5");
    }

    assertEquals(429, answer.statusCode());
    assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
    assertTrue(answer.body().contains("Trop de demandes"), answer.body());
    assertEquals(403, forgedLaunch("203.0.113.6").statusCode());
  }

  @Test
  void aFormThatIsWrongSaysSoAboveItself() {
    Administration marie = Administration.of(tool);
    Visitor.Page page = marie.open("/invitations");

    Visitor.Page wrong =
        marie.submit(page, "form#invite", Map.of("label", "", "hours", "9999", "uses", "0"));

    assertEquals(400, wrong.status());
    assertEquals(3, wrong.document().select(".pl-errors li").size());
  }

  @Test
  void anInvitationFormThatIsSentTwiceMakesOneInvitation() {
    Administration marie = Administration.of(tool);
    String label = "Espace " + newName();
    Map<String, String> typed = Map.of("label", label, "hours", "2", "uses", "1");
    Visitor.Page form = marie.open("/invitations");
    URI address = URI.create(marie.submit(form, "form#invite", typed).form("#address").text());

    Visitor.Page again = marie.submit(form, "form#invite", typed);

    assertTrue(again.text().contains("déjà été envoyé"), again.text());
    assertEquals(1, invitationsTo(label, again));
    assertEquals(400, new Visitor().open(address).status(), "valid still: it lacks a platform");
  }

  @Test
  void whoGoesBackToAnInvitationsFormAndAsksForAnotherGetsIt() {
    Administration marie = Administration.of(tool);
    String label = "Espace " + newName();
    Visitor.Page form = marie.open("/invitations");
    marie.submit(form, "form#invite", Map.of("label", label, "hours", "2", "uses", "1"));

    String other = "Espace " + newName();
    Visitor.Page made =
        marie.submit(form, "form#invite", Map.of("label", other, "hours", "2", "uses", "1"));

    assertEquals(200, made.status());
    assertEquals(1, invitationsTo(other, made));
  }

  private static long invitationsTo(String label, Visitor.Page page) {
    return page.document().select("tbody th").eachText().stream().filter(label::equals).count();
  }

  @Test
  void anUpdatesFormThatIsSentTwiceMakesOneInvitationAndLeadsBackToItsPlatform() {
    Administration marie = Administration.of(tool);
    try (Sandbox workspace = Stage.newWorkspace()) {
      String label = "Espace " + newName();
      workspace.registerTool(marie.invite(label));
      Visitor.Page page = marie.platform(label);
      assertEquals(200, marie.submit(page, "form#update", Map.of()).status());

      Visitor.Page again = marie.submit(page, "form#update", Map.of());

      assertEquals(page.address().getPath(), again.address().getPath());
      assertTrue(again.text().contains("déjà été envoyé"), again.text());
    }
  }

  @Test
  void aPathThatLeadsNowhereLeadsBackToTheAdministration() {
    Visitor.Page nowhere = Administration.of(tool).open("/nowhere");

    assertEquals(404, nowhere.status());
    assertEquals("/admin", nowhere.form("main a").attr("href"));
  }

  @Test
  void anInvitationIsTakenBack() {
    Administration marie = Administration.of(tool);
    String label = "Espace " + newName();
    URI address = marie.invite(label);
    Visitor.Page page = marie.open("/invitations");
    assertFalse(page.response().body().contains(address.toString()), "shown once");
    String hash =
        page.document().select("tbody tr").stream()
            .filter(row -> row.text().contains(label))
            .findFirst()
            .orElseThrow()
            .select("input[name=invitation]")
            .val();

    marie
        .browser()
        .post(
            URI.create(tool.url() + "/admin/invitations/revocation"),
            Map.of("invitation", hash),
            tool.url().toString());

    assertEquals(403, new Visitor().open(address).status());
  }

  private HttpResponse<String> forgedLaunch(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(tool.url() + "/lti/launch"))
            .header("X-Forwarded-For", address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("state=forged&id_token=forged"))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static Person with(Person person, String role) {
    return new Person(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.occupation(),
        List.of(role),
        true,
        true,
        true);
  }

  private Visitor.Page launch(Course course, Person person) {
    return tool.launch(new Visitor(), course.workspace(), course.teachersCourse(), person);
  }

  private String oneTimePassword(String name) {
    return tool.operator("administrators", "name=" + name).lines().findFirst().orElseThrow();
  }

  private Visitor.Page signIn(Visitor visitor, String name, String password) {
    Visitor.Page form = visitor.open(tool.url() + "/admin/login");
    return visitor.submit(
        form, "form[action=/admin/login]", Map.of("name", name, "password", password));
  }

  private static Visitor.Page choose(
      Visitor visitor, Visitor.Page page, String old, String chosen, String again) {
    return visitor.submit(
        page, "form[action=/admin/password]", Map.of("old", old, "chosen", chosen, "again", again));
  }

  private static String withoutName(Visitor.Page page, String name) {
    return page.status() + page.response().body().replace(name, "");
  }

  private static String header(Visitor.Page page, String name) {
    return page.response().headers().firstValue(name).orElse("");
  }

  private static String newName() {
    return "marie-" + NUMBER.incrementAndGet();
  }
}
