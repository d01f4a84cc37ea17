package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends SandboxTest {

  @Test
  void showsTheCourseAndThePeopleToBe() {
    String page = page("/?person=6");

    assertTrue(page.contains("Espace de démonstration"));
    assertTrue(page.contains("Parcours numérique"));
    assertTrue(page.contains("href=\"/?person=6\" aria-current=\"true\""));
    assertTrue(page.contains("Me connecter à l’école en ligne"));
    assertFalse(page.contains("Choisir un contenu"), "only trainers choose content");
    assertTrue(page("/?person=3").contains("Choisir un contenu"));
  }

  @Test
  void opensALinkInAFrameThatSendsTheLoginOn() {
    String page = page("/?person=4&open=1");
    assertTrue(page.contains("name=\"tool\" src=\"/open/1?person=4&amp;target=iframe\""), page);

    HttpResponse<String> frame = Browser.get(sandbox.url() + "/open/1?person=4&target=iframe");

    assertEquals(tool.at("/login").toString(), Browser.action(frame));
    assertTrue(frame.body().contains("method=\"post\""));
    Map<String, String> login = Browser.fields(frame);
    assertEquals("4", login.get("login_hint"));
    assertTrue(login.get("lti_message_hint").startsWith("{\"launchid\":"));
  }

  @Test
  void beginsALoginByGetOnRequest() {
    assertTrue(page("/?person=4&open=1&method=get").contains("method=get"));
    assertTrue(page("/open/1?person=4&method=get").contains("method=\"get\""));
  }

  @Test
  void sendsATrainerOnToChooseContent() {
    assertTrue(page("/?person=3&choose=1").contains("src=\"/choose/1?person=3"));
    assertEquals(200, Browser.get(sandbox.url() + "/choose/1?person=3").statusCode());
    assertEquals(403, Browser.get(sandbox.url() + "/choose/1?person=4").statusCode());
  }

  @Test
  void aNameWithMarkupIsText() {
    sandbox.people().put(teacher().withNames("<img src=x onerror=alert(1)>", "O'Neil \"x\" & y"));

    for (String address : new String[] {"/?person=4", "/live"}) {
      String page = page(address);
      assertFalse(page.contains("<img"), address);
      assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;"), address);
    }
  }

  @Test
  void theGradebookListsEverybodyWhoMayBeGradedTwentyAPage() {
    String first = page("/?person=4");
    assertTrue(first.contains("Personnes 1 à 20 sur 118"), first);
    assertEquals(20, rows(first));
    assertTrue(first.indexOf("Nadia Benali") < first.indexOf("Amina Arnoux"), "people to be first");
    assertTrue(first.contains("href=\"/?person=4&amp;grades=6#carnet\""), first);

    String last = page("/?person=4&grades=6");
    assertEquals(18, rows(last));
    assertTrue(last.contains("aria-current=\"page\">6<"), last);
    assertEquals(18, rows(page("/live?person=4&grades=6")), "and stays there while one looks");
  }

  @Test
  void aGradebookPageOutOfRangeIsTheLastOrCalmlyRefused() {
    assertEquals(18, rows(page("/?person=4&grades=7")));
    assertEquals(400, Browser.get(sandbox.url() + "/?person=4&grades=x").statusCode());
  }

  private static int rows(String page) {
    return page.split("<th scope=\"row\">", -1).length - 1;
  }

  @Test
  void theGradebookFollowsScores() {
    clock.advance(java.time.Duration.ofSeconds(1));
    postScore(
        ownColumn(),
        "{\"userId\":\"101\",\"scoreGiven\":14.2,\"scoreMaximum\":20,"
            + "\"comment\":\"<b>gras</b>\",\"activityProgress\":\"InProgress\","
            + "\"gradingProgress\":\"FullyGraded\",\"timestamp\":\"2026-11-24T03:37:08Z\"}");

    String live = page("/live");

    assertTrue(live.contains("Amina Arnoux"), live);
    assertTrue(live.contains("71\u00A0/\u00A0100"));
    assertTrue(live.contains("En cours"));
    assertTrue(live.contains("&lt;b&gt;gras&lt;/b&gt;"));
    assertTrue(live.contains("04:37:08"));
    assertTrue(live.contains("/scores?type_id=1"));
  }

  @Test
  void pagesAllowOnlyTheirOwnFilesAndRegisteredTools() {
    HttpResponse<String> page = Browser.get(sandbox.url() + "/");

    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("script-src 'self'; style-src 'self';"));
    assertTrue(policy.contains("frame-src 'self' " + tool.at("")));
    assertTrue(policy.contains("frame-ancestors 'self'"));
    assertFalse(page.body().matches("(?s).*(<script>|<style| style=| onclick=|//cdn).*"));
  }

  @Test
  void theAdministratorOpensAnInvitationInAFrameOrAWindow() {
    String address = URLEncoder.encode("http://localhost:9/inscrire?i=1", StandardCharsets.UTF_8);

    HttpResponse<String> frame =
        Browser.get(sandbox.url() + "/administration?in=frame&invitation=" + address);
    String window = page("/administration?in=window&invitation=" + address);

    assertTrue(frame.body().contains("<iframe"));
    assertTrue(frame.body().contains("i=1&amp;openid_configuration="), frame.body());
    assertTrue(
        frame
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("http://localhost:9"));
    assertFalse(window.contains("<iframe"));
    assertTrue(window.contains("rel=\"opener\""));
  }

  @Test
  void anInvitationIsOpenedWithoutTheSpacesItWasCopiedWith() {
    String page = page("/administration?in=frame&invitation=%20http://localhost:9/inscrire%0A");

    assertTrue(page.contains("src=\"http://localhost:9/inscrire?"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inscrire", "https://", "javascript:alert(1)", "http://a%20b/"})
  void whatIsNoInvitationIsSaidBesideTheField(String typed) {
    HttpResponse<String> answer =
        Browser.get(sandbox.url() + "/administration?in=frame&invitation=" + typed);

    String field = answer.body().replaceAll("(?s).*(<input id=\"invitation\".*?>).*", "$1");
    assertEquals(400, answer.statusCode());
    assertTrue(field.contains("value=\"" + typed.replace("%20", " ") + "\""), field);
    assertTrue(field.contains("aria-describedby=\"no-address\""), field);
    assertTrue(answer.body().contains("id=\"no-address\""));
    assertFalse(answer.body().contains("<iframe"));
  }

  @Test
  void whoComesByAnotherNameIsSentToThePublicAddress() {
    URI other = URI.create("http://localhost:" + sandbox.url().getPort() + "/?person=4");

    HttpResponse<String> answer = Browser.get(other.toString());

    assertEquals(307, answer.statusCode());
    assertEquals(
        sandbox.url() + "/?person=4", answer.headers().firstValue("Location").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox.css", "sandbox.js", "icon.svg"})
  void servesItsOwnFiles(String name) {
    assertEquals(200, Browser.get(sandbox.url() + "/assets/" + name).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404",
    "/open/99?person=4, 404",
    "/open/1?person=99, 404",
    "/open/1, 400",
    "/choose/x?person=3, 400",
    "/assets/..%2Fsandbox.css, 404",
    "/?person=%FF, 400",
    "/?person=4&person=5, 400",
    "/administration?invitation=javascript:alert(1), 400",
    "/?added=x, 400",
    "/faults, 405",
  })
  void refusesCalmly(String address, int status) {
    assertEquals(status, Browser.get(sandbox.url() + address).statusCode());
  }

  private String page(String address) {
    return Browser.get(sandbox.url() + address).body();
  }
}
