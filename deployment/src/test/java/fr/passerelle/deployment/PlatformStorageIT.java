package fr.passerelle.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Launches in a frame that keeps no cookie, of a platform that offers its storage. The test is the
 * pages' script: it takes the value from the first page and brings it with the second.
 */
class PlatformStorageIT {

  private static final String SCRIPT = "script[src$=/platform-storage.js]";
  private static final String STORED = "form[data-stored]";
  private static final String HANDOFF = "form[data-handoff]";

  private final Stage stage = Stage.shared();
  private final String tool = stage.tool().url().toString();
  private final Person sacha = stage.newcomer("Sacha", "Enseignante", Role.LEARNER);
  private final Visitor frame = Visitor.withoutCookies();

  @Test
  void theValueIsStoredAtThePlatformsOriginOnlyAndTheNewWindowIsOffered() {
    Visitor.Page page = login(sacha);
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
    LoginInitiation login = initiation(sacha);
    for (Map<String, String> offer :
        List.of(Map.<String, String>of(), Map.of("lti_storage_target", "javascript:alert(1)"))) {
      Map<String, String> parameters = new LinkedHashMap<>(login.parameters());
      parameters.putAll(offer);
      Visitor.Page page =
          frame.post(login.action(), parameters, stage.workspace().url().toString());

      assertEquals(200, page.status());
      assertTrue(page.text().contains("Encore un clic"), page.text());
      assertTrue(page.document().select(SCRIPT).isEmpty());
    }
  }

  @Test
  void theAnswerIsCarriedOnUnreadByAPageThatKnowsNoValueAndTellsItsOrigin() {
    Visitor.Page login = login(sacha);
    Visitor.Page page = answer(login);

    assertEquals("", script(page).attr("data-value"));
    assertFalse(page.response().body().contains(value(login)));
    assertEquals("same-origin", page.response().headers().firstValue("Referrer-Policy").get());
    assertEquals("no-store", page.response().headers().firstValue("Cache-Control").get());
    assertEquals(tool + "/lti/launch/stored", page.form(STORED).absUrl("action"));
  }

  @Test
  void aWindowTakesTheLaunchAndTheScoreArrives() {
    Visitor window = new Visitor();
    Visitor.Page home = take(window, launch(sacha));

    assertEquals(200, home.status());
    assertTrue(home.text().contains(sacha.name()), home.text());
    Course.readFirstPage(window, home);
    stage.course().awaitGrade(stage.course().teachersCourse(), sacha, 100.0 / 18);
  }

  @Test
  void aWindowThatHasOurCookieKeepsItAndItsOtherLaunches() {
    Visitor window = new Visitor();
    Visitor.Page other =
        stage.tool().launch(window, stage.workspace(), stage.course().teachersCourse(), sacha);
    String cookie = window.cookies(other.address());

    Visitor.Page home = take(window, launch(sacha));

    assertEquals(200, home.status());
    assertNotEquals(other.address(), home.address());
    assertEquals(cookie, window.cookies(home.address()));
    assertEquals(200, window.open(other.address()).status());
  }

  @Test
  void theFrameItselfOpensNothing() {
    Visitor.Page handoff = launch(sacha);

    Visitor.Page inTheFrame = frame.submit(handoff, HANDOFF, Map.of());

    assertEquals(403, inTheFrame.status(), "taken, but the frame keeps no cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aWrongValueIsRefused(String value) {
    refused(
        frame.submit(answer(login(sacha)), STORED, Map.of("stored", value)), "autre navigateur");
  }

  @Test
  void theValueOfAnotherLoginIsRefused() {
    String others = value(login(stage.newcomer("Inconnue", "Enseignante", Role.LEARNER)));

    refused(
        frame.submit(answer(login(sacha)), STORED, Map.of("stored", others)), "autre navigateur");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"null", "https://evil.example", "http://localhost"})
  void theRightValueFromAnotherPageIsRefusedAndTheLoginIsUsedUp(String origin) {
    Visitor.Page login = login(sacha);
    Visitor.Page page = answer(login);
    Map<String, String> form = page.hidden(STORED);
    form.put("stored", value(login));
    URI action = URI.create(page.form(STORED).absUrl("action"));

    refused(frame.post(action, form, origin), "autre navigateur");
    refused(frame.post(action, form, tool), "déjà servi");
  }

  @Test
  void aReplayIsRefused() {
    Visitor.Page login = login(sacha);
    Visitor.Page page = answer(login);
    Map<String, String> stored = Map.of("stored", value(login));
    assertEquals(200, frame.submit(page, STORED, stored).status());

    refused(frame.submit(page, STORED, stored), "déjà servi");
  }

  @Test
  void askingConsumesNothing() {
    Visitor.Page login = login(sacha);
    Visitor.Page page = answer(login);
    Map<String, String> form = page.hidden(STORED);
    form.remove("stored");
    URI launch = URI.create(tool + "/lti/launch");
    Visitor.Page again = frame.post(launch, form, stage.workspace().url().toString());
    assertEquals(200, again.status());

    Visitor.Page handoff = frame.submit(again, STORED, Map.of("stored", value(login)));

    assertTrue(handoff.text().contains("C’est prêt"), handoff.text());
  }

  @Test
  void aCookieDoesNotStandInForTheStorage() {
    Visitor.Page page = answer(login(sacha));
    Map<String, String> form = page.hidden(STORED);
    Visitor withCookie = new Visitor();
    stage.tool().launch(withCookie, stage.workspace(), stage.course().teachersCourse(), sacha);

    Visitor.Page asked = withCookie.post(URI.create(tool + "/lti/launch"), form, tool);

    assertTrue(asked.document().select(STORED).hasAttr("data-stored"), asked.text());
    refused(withCookie.submit(asked, STORED, Map.of()), "autre navigateur");
  }

  @Test
  void aHandoffServesOnceAndASecondBrowserGetsNothing() {
    Visitor.Page handoff = launch(sacha);
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
    Visitor.Page handoff = launch(sacha);
    URI action = URI.create(handoff.form(HANDOFF).absUrl("action"));
    Visitor victim = new Visitor();

    refused(victim.post(action, handoff.hidden(HANDOFF), origin), "vient d’un autre site");
    assertEquals("", victim.cookies(action));
    assertEquals(200, take(victim, handoff).status());
  }

  @Test
  void aTokenThatIsNoneIsACalmPage() {
    URI action = URI.create(tool + "/lti/handoff");

    refused(frame.post(action, Map.of("token", "x".repeat(5000)), tool), "a déjà servi");
    refused(frame.post(action, Map.of(), tool), "a déjà servi");
  }

  @Test
  void aTrainersPickerOpensInTheWindowToo() {
    LoginInitiation login =
        stage
            .workspace()
            .chooseContent(stage.course().registration(), stage.course().person("Formatrice"));
    Visitor.Page store = inStorage(login);
    Visitor.Page handoff = frame.submit(answer(store), STORED, Map.of("stored", value(store)));
    Visitor window = new Visitor();
    int before = stage.workspace().links().of(stage.course().registration()).size();

    Visitor.Page picker = take(window, handoff);
    window.submit(
        picker,
        "form[method=post]:has([name=content])",
        Map.of("content", "parcours:donnees-droits-securite/choisir-un-outil"));

    assertEquals(before + 1, stage.workspace().links().of(stage.course().registration()).size());
  }

  private LoginInitiation initiation(Person person) {
    return stage.workspace().launch(stage.course().teachersCourse(), person);
  }

  /** The page that stores, after the probe for cookies. */
  private Visitor.Page login(Person person) {
    return inStorage(initiation(person));
  }

  private Visitor.Page inStorage(LoginInitiation login) {
    Map<String, String> parameters = new LinkedHashMap<>(login.parameters());
    parameters.put("lti_storage_target", "_parent");
    return frame.post(login.action(), parameters, stage.workspace().url().toString());
  }

  /** On to the platform and back: the page that asks the storage. */
  private Visitor.Page answer(Visitor.Page login) {
    return frame.open(script(login).attr("data-next"));
  }

  /** The whole launch: the page whose button opens a window. */
  private Visitor.Page launch(Person person) {
    Visitor.Page login = login(person);
    return frame.submit(answer(login), STORED, Map.of("stored", value(login)));
  }

  private Visitor.Page take(Visitor window, Visitor.Page handoff) {
    return window.submit(handoff, HANDOFF, Map.of());
  }

  private static Element script(Visitor.Page page) {
    return page.form(SCRIPT);
  }

  private static String value(Visitor.Page login) {
    return script(login).attr("data-value");
  }

  private static void refused(Visitor.Page page, String words) {
    assertEquals(403, page.status(), page.text());
    assertTrue(page.text().contains(words), page.text());
  }
}
