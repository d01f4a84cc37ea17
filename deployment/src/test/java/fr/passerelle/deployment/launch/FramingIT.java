package fr.passerelle.deployment.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.deployment.testing.Wire;
import fr.passerelle.deployment.testing.Wire.Answer;
import fr.passerelle.deployment.testing.Wire.Sent;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may put our pages into a frame, and what such a page may do there. */
class FramingIT {

  private final Stage stage = Stage.shared();
  private final Wire wire = new Wire(stage.tool().url());

  @Test
  void noAnswerCarriesXFrameOptions() {
    for (String target :
        List.of(
            "/",
            "/nowhere",
            "/lti/jwks",
            "/lti/login",
            "/s/unknown/course",
            "/lti/register/unknown",
            "/assets/passerelle.css",
            "/assets/nowhere.css",
            "/content/donnees-droits-securite/0000000000000000/x.svg",
            "/health",
            "/health/ready",
            "/metrics",
            "/WEB-INF/web.xml",
            "/%00")) {
      Answer answer = wire.send(Sent.get(target));
      assertTrue(answer.header("X-Frame-Options").isEmpty(), target + answer.head());
      assertTrue(answer.header("Server").isEmpty(), target + answer.head());
      assertTrue(answer.header("X-Powered-By").isEmpty(), target + answer.head());
    }
  }

  @Test
  void everyPageAllowsOurFilesOnly() {
    for (String target :
        List.of("/", "/nowhere", "/lti/login", "/s/unknown/course", "/assets/nowhere.css")) {
      Answer answer = wire.send(Sent.get(target));
      String policy = answer.header("Content-Security-Policy").orElseThrow();
      assertTrue(policy.startsWith("default-src 'none'; style-src 'self'; script-src 'self';"));
      assertFalse(policy.contains("unsafe"), policy);
      assertFalse(policy.contains("*"), policy);
      assertEquals("nosniff", answer.header("X-Content-Type-Options").orElseThrow(), target);
      assertEquals("no-store", answer.header("Cache-Control").orElseThrow(), target);
    }
  }

  @Test
  void aSessionsPageIsFramedByItsOwnPlatformOnly() {
    try (Sandbox another = Stage.newWorkspace()) {
      stage.tool().registerWith(another);
      Visitor browser = new Visitor();
      Visitor.Page home = launch(browser, "Agathe", "Enseignante");

      assertEquals(Set.of("'self'", stage.workspace().url().toString()), ancestors(policy(home)));
      String strangers = policy(browser.open(stage.tool().url() + "/s/unknown/course"));
      assertEquals(Set.of("'self'"), ancestors(strangers));
    }
  }

  @Test
  void aClosedLaunchIsFramedByItsOwnPlatformWhoeverAsks() {
    Visitor browser = new Visitor();
    Visitor.Page home = launch(browser, "Aline", "Enseignante");
    Visitor.Page closed = new Visitor().open(home.address());

    assertEquals(403, closed.status());
    assertEquals(Set.of("'self'", stage.workspace().url().toString()), ancestors(policy(closed)));
  }

  /** With a hundred platforms the header of any of these would once have named a hundred. */
  @Test
  void aStrangerReadsNoPlatformAnywhere() {
    for (String target :
        List.of(
            "/",
            "/nowhere",
            "/lti/login",
            "/lti/login?iss=https%3A%2F%2Fevil.example&login_hint=1&target_link_uri="
                + stage.tool().url(),
            "/lti/launch",
            "/lti/launch/stored",
            "/lti/handoff",
            "/lti/jwks",
            "/lti/nowhere",
            "/lti/register/unknown",
            "/s/unknown/course",
            "/s/" + "A".repeat(43) + "/course",
            "/s/unknown/nowhere",
            "/admin",
            "/operator/invitations",
            "/assets/nowhere.css")) {
      for (Sent sent : List.of(Sent.get(target), Sent.form(target, "state=x&id_token=y"))) {
        Answer answer = wire.send(sent);
        String policy = answer.header("Content-Security-Policy").orElseThrow();
        assertTrue(
            Set.of(Set.of("'self'"), Set.of("'none'")).contains(ancestors(policy)), sent + policy);
      }
    }
  }

  @Test
  void aRefusedLoginIsShownInTheFrameOfThePlatformItNames() {
    String platform = stage.workspace().url().toString();
    for (Sent sent :
        List.of(
            Sent.get(
                "/lti/login?login_hint=1&target_link_uri=https%3A%2F%2Fevil.example&iss="
                    + platform,
                "Cookie: __Host-passerelle=" + "a".repeat(43)),
            Sent.form("/lti/launch", "state=x&id_token=y", "Origin: " + platform))) {
      Answer answer = wire.send(sent);
      assertTrue(answer.status() >= 400, answer.head().toString());
      String policy = answer.header("Content-Security-Policy").orElseThrow();
      assertTrue(ancestors(policy).contains(platform), sent + policy);
    }
  }

  @Test
  void nobodyUnknownMayFrameUs() {
    Answer answer =
        wire.send(
            Sent.get(
                "/lti/register/unknown?openid_configuration=https%3A%2F%2Fevil.example%2Fc",
                "Origin: https://evil.example", "Referer: https://evil.example/"));

    String policy = answer.header("Content-Security-Policy").orElseThrow();
    assertFalse(policy.contains("evil.example"), policy);
    assertEquals(403, answer.status());
  }

  @Test
  void theOneCookieIsPartitionedAndBoundToOurHost() {
    Answer answer =
        wire.send(
            Sent.form("/lti/login", "iss=a&login_hint=b&target_link_uri=http%3A%2F%2Flocalhost"));

    List<String> cookies = answer.headers("Set-Cookie");
    assertEquals(1, cookies.size(), answer.head().toString());
    assertTrue(
        cookies
            .get(0)
            .matches(
                "__Host-passerelle=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=None;"
                    + " Partitioned"),
        cookies.get(0));
  }

  @Test
  void noPageOfALaunchSetsAnotherCookie() {
    Visitor browser = new Visitor();
    Visitor.Page home = launch(browser, "Basile", "Enseignant");

    assertEquals(List.of(), home.response().headers().allValues("Set-Cookie"));
    assertTrue(browser.cookies(home.address()).matches("__Host-passerelle=[\\w-]{43}"));
  }

  @Test
  void nothingOfTheServersOwnIsPublic() {
    for (String target : List.of("/metrics", "/metrics/base", "/openapi")) {
      assertEquals(403, wire.send(Sent.get(target)).status(), target);
    }
    for (String target :
        List.of("/application.wadl", "/WEB-INF/beans.xml", "/META-INF/MANIFEST.MF")) {
      assertEquals(404, wire.send(Sent.get(target)).status(), target);
    }
  }

  private Visitor.Page launch(Visitor browser, String given, String occupation) {
    return stage
        .tool()
        .launch(
            browser,
            stage.workspace(),
            stage.course().teachersCourse(),
            stage.newcomer(given, occupation, Role.LEARNER));
  }

  private static String policy(Visitor.Page page) {
    return page.response().headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static Set<String> ancestors(String policy) {
    String directive = policy.substring(policy.indexOf("frame-ancestors ") + 16);
    return new TreeSet<>(Arrays.asList(directive.split(";")[0].trim().split(" ")));
  }
}
