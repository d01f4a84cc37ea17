package fr.passerelle.deployment.launch;

import static fr.passerelle.deployment.testing.FrameWithoutCookies.HANDOFF;
import static fr.passerelle.deployment.testing.FrameWithoutCookies.SCRIPT;
import static fr.passerelle.deployment.testing.FrameWithoutCookies.STORED;
import static fr.passerelle.deployment.testing.FrameWithoutCookies.script;
import static fr.passerelle.deployment.testing.FrameWithoutCookies.take;
import static fr.passerelle.deployment.testing.FrameWithoutCookies.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.FrameWithoutCookies;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Launches in a frame that keeps no cookie, of a platform that offers its storage. */
class PlatformStorageIT {

  private final Stage stage = Stage.shared();
  private final String tool = stage.tool().url().toString();
  private final Person sacha = stage.newcomer("Sacha", "Enseignante", Role.LEARNER);
  private final FrameWithoutCookies frame = FrameWithoutCookies.of(stage);

  @Test
  void theValueIsStoredAtThePlatformsOriginOnlyAndTheNewWindowIsOffered() {
    Visitor.Page page = login();
    Element script = script(page);

    assertEquals("_parent", script.attr("data-frame"));
    assertEquals(stage.workspace().url().toString(), script.attr("data-origin"));
    assertTrue(script.attr("data-key").startsWith("lti_login_"), script.toString());
    assertTrue(script.attr("data-value").matches("[\\w-]{43}"), script.toString());
    String newWindow = page.form("a[target=_blank]").absUrl("href");
    assertTrue(newWindow.startsWith(tool + "/lti/login?"), newWindow);
    assertFalse(newWindow.contains("storage"), "a window of its own keeps cookies");
    assertEquals(
        0, page.document().select("script:not([src])").size(), "scripts of our files only");
  }

  @Test
  void whereNoStorageIsOfferedOrItsFrameIsNoNameANewWindowIsOffered() {
    LoginInitiation login = frame.initiation(sacha);
    for (Map<String, String> offer :
        List.of(Map.<String, String>of(), Map.of("lti_storage_target", "javascript:alert(1)"))) {
      Visitor.Page page = frame.login(login, offer);

      assertEquals(200, page.status());
      assertTrue(page.text().contains("Encore un clic"), page.text());
      assertTrue(page.document().select(SCRIPT).isEmpty());
    }
  }

  @Test
  void theAnswerIsCarriedOnUnreadByAPageThatKnowsNoValueAndTellsItsOrigin() {
    Visitor.Page login = login();
    Visitor.Page page = frame.answer(login);

    assertEquals("", script(page).attr("data-value"));
    assertFalse(page.response().body().contains(value(login)));
    assertEquals("same-origin", page.response().headers().firstValue("Referrer-Policy").get());
    assertEquals("no-store", page.response().headers().firstValue("Cache-Control").get());
    assertEquals(tool + "/lti/launch/stored", page.form(STORED).absUrl("action"));
  }

  @Test
  void aWindowTakesTheLaunchAndTheScoreArrives() {
    Visitor window = new Visitor();
    Visitor.Page home = take(window, handoff());

    assertEquals(200, home.status());
    assertTrue(home.text().contains(sacha.name()), home.text());
    Course.readFirstPage(window, home);
    stage.course().awaitGrade(stage.course().teachersCourse(), sacha, Course.STEP);
  }

  @Test
  void aWindowThatHasOurCookieKeepsItAndItsOtherLaunches() {
    Visitor window = new Visitor();
    Visitor.Page other =
        stage.tool().launch(window, stage.workspace(), stage.course().teachersCourse(), sacha);
    String cookie = window.cookies(other.address());

    Visitor.Page home = take(window, handoff());

    assertEquals(200, home.status());
    assertNotEquals(other.address(), home.address());
    assertEquals(cookie, window.cookies(home.address()));
    assertEquals(200, window.open(other.address()).status());
  }

  @Test
  void theFrameItselfOpensNothing() {
    Visitor.Page handoff = handoff();

    Visitor.Page inTheFrame = frame.browser().submit(handoff, HANDOFF, Map.of());

    assertEquals(403, inTheFrame.status(), "taken, but the frame keeps no cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aWrongValueIsRefused(String value) {
    refused(frame.stored(frame.answer(login()), value), "autre navigateur");
  }

  @Test
  void theValueOfAnotherLoginIsRefused() {
    String others = value(frame.login(stage.newcomer("Inconnue", "Enseignante", Role.LEARNER)));

    refused(frame.stored(frame.answer(login()), others), "autre navigateur");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"null", "https://evil.example", "http://localhost"})
  void theRightValueFromAnotherPageIsRefusedAndTheLoginIsUsedUp(String origin) {
    Visitor.Page login = login();
    Visitor.Page page = frame.answer(login);
    Map<String, String> form = page.hidden(STORED);
    form.put("stored", value(login));
    URI action = URI.create(page.form(STORED).absUrl("action"));

    refused(frame.browser().post(action, form, origin), "autre navigateur");
    refused(frame.browser().post(action, form, tool), "déjà servi");
  }

  @Test
  void aReplayIsRefused() {
    Visitor.Page login = login();
    Visitor.Page page = frame.answer(login);
    assertEquals(200, frame.stored(page, value(login)).status());

    refused(frame.stored(page, value(login)), "déjà servi");
  }

  @Test
  void askingConsumesNothing() {
    Visitor.Page login = login();
    Visitor.Page page = frame.answer(login);
    Map<String, String> form = page.hidden(STORED);
    form.remove("stored");
    URI launch = URI.create(tool + "/lti/launch");
    Visitor.Page again = frame.browser().post(launch, form, stage.workspace().url().toString());
    assertEquals(200, again.status());

    Visitor.Page handoff = frame.stored(again, value(login));

    assertTrue(handoff.text().contains("C’est prêt"), handoff.text());
  }

  @Test
  void aCookieDoesNotStandInForTheStorage() {
    Visitor.Page page = frame.answer(login());
    Map<String, String> form = page.hidden(STORED);
    Visitor withCookie = new Visitor();
    stage.tool().launch(withCookie, stage.workspace(), stage.course().teachersCourse(), sacha);

    Visitor.Page asked = withCookie.post(URI.create(tool + "/lti/launch"), form, tool);

    assertTrue(asked.document().select(STORED).hasAttr("data-stored"), asked.text());
    refused(withCookie.submit(asked, STORED, Map.of()), "autre navigateur");
  }

  @Test
  void aHandoffServesOnceAndASecondBrowserGetsNothing() {
    Visitor.Page handoff = handoff();
    Visitor first = new Visitor();
    Visitor second = new Visitor();
    Visitor.Page home = take(first, handoff);

    refused(take(second, handoff), "Ce bouton a déjà servi");
    refused(take(first, handoff), "Ce bouton a déjà servi");
    refused(second.open(home.address()), "n’est plus ouverte");
    assertEquals(200, first.open(home.address()).status(), "and the first goes on");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"null", "https://evil.example"})
  void noOtherSiteMakesABrowserTakeALaunchAndItStaysToBeTaken(String origin) {
    Visitor.Page handoff = handoff();
    URI action = URI.create(handoff.form(HANDOFF).absUrl("action"));
    Visitor victim = new Visitor();

    refused(victim.post(action, handoff.hidden(HANDOFF), origin), "vient d’un autre site");
    assertEquals("", victim.cookies(action));
    assertEquals(200, take(victim, handoff).status());
  }

  @Test
  void aTokenThatIsNoneIsACalmPage() {
    URI action = URI.create(tool + "/lti/handoff");

    refused(frame.browser().post(action, Map.of("token", "x".repeat(5000)), tool), "a déjà servi");
    refused(frame.browser().post(action, Map.of(), tool), "a déjà servi");
  }

  @Test
  void aTrainersPickerOpensInTheWindowToo() {
    LoginInitiation login =
        stage
            .workspace()
            .chooseContent(stage.course().registration(), stage.course().person("Formatrice"));
    Visitor.Page handoff =
        frame.handoff(frame.login(login, Map.of("lti_storage_target", "_parent")));
    Visitor window = new Visitor();
    int before = stage.workspace().links().of(stage.course().registration()).size();

    Visitor.Page picker = take(window, handoff);
    window.submit(
        picker,
        "form[method=post]:has([name=content])",
        Map.of("content", "parcours:donnees-droits-securite/choisir-un-outil"));

    assertEquals(before + 1, stage.workspace().links().of(stage.course().registration()).size());
  }

  private Visitor.Page login() {
    return frame.login(sacha);
  }

  private Visitor.Page handoff() {
    return frame.handoff(login());
  }

  private static void refused(Visitor.Page page, String words) {
    assertEquals(403, page.status(), page.text());
    assertTrue(page.text().contains(words), page.text());
  }
}
