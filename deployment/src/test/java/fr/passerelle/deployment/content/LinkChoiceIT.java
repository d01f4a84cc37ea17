package fr.passerelle.deployment.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that was placed without content opens what is chosen for it in the tool. */
class LinkChoiceIT {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
  private static final String COURSE = "parcours:donnees-droits-securite";
  private static final String MODULE = COURSE + "/mes-habitudes";
  private static final String GUIDE = "guide:me-connecter";
  private static final String FORM = "form[method=post]:has([name=content])";

  private static Stage stage;

  @BeforeAll
  static void openTheStage() {
    stage = Stage.another();
  }

  @AfterAll
  static void closeTheStage() {
    stage.closeWorkspace();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "parcours:inconnu", "guide:donnees-droits-securite", "Mon cours", "$x"})
  void whoTeachesChoosesWhatALinkOpensThatNamesNothingOfOurs(String content) {
    ResourceLink link = link(content.isEmpty() ? Map.of() : Map.of("content", content));
    assertEquals(404, launch(link, learner()).status());

    Visitor trainer = new Visitor();
    Visitor.Page picker = launch(trainer, link, trainer());
    assertTrue(picker.text().contains("Que doit ouvrir ce lien ?"), picker.text());
    Visitor.Page group = trainer.submit(picker, FORM, Map.of("content", COURSE));

    assertTrue(group.address().getPath().endsWith("/group"), group.address().toString());
    assertTrue(launch(link, learner()).text().contains("Données, droits et sécurité"));
    assertTrue(launch(link, trainer()).address().getPath().endsWith("/group"));
  }

  @Test
  void aLearnerReadsWhomToTellAndLeavesNoSessionBehind() {
    Visitor browser = new Visitor();
    Visitor.Page page = launch(browser, link(Map.of()), learner());

    assertEquals(404, page.status());
    assertTrue(page.text().contains("Prévenez votre formateur ou votre formatrice"), page.text());
    assertTrue(page.document().select("form [name=content]").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Instructor",
        "/Instructor#TeachingAssistant",
        "#ContentDeveloper",
        "#Administrator",
        "#Manager"
      })
  void whoeverMayPlaceMayChoose(String role) {
    ResourceLink link = link(Map.of());
    Visitor browser = new Visitor();
    Visitor.Page picker = launch(browser, link, person(MEMBERSHIP + role));

    Visitor.Page opened = browser.submit(picker, FORM, Map.of("content", COURSE));

    assertEquals(200, opened.status());
    assertEquals(200, launch(link, learner()).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#Learner", "#Mentor", "#Member", "/Instructor#Grader2", ""})
  void nobodyElseMay(String role) {
    ResourceLink link = link(Map.of());
    ResourceLink other = stage.course().teachersCourse();
    Visitor browser = new Visitor();
    Visitor.Page home =
        launch(browser, other, person(role.isEmpty() ? Role.LEARNER : MEMBERSHIP + role));
    String picker = home.address().toString().replaceAll("(/s/[^/]+)/.*", "$1/link");

    assertEquals(404, launch(link, person(MEMBERSHIP + role)).status());
    assertEquals(403, browser.open(picker).status());
    assertEquals(403, post(browser, picker, COURSE).status());
    assertEquals(404, launch(link, learner()).status());
  }

  @Test
  void aLinkThatThePlatformFilledIsNotChosenHere() {
    Visitor browser = new Visitor();
    Visitor.Page group = launch(browser, stage.course().teachersCourse(), trainer());
    String picker = group.address().toString().replace("/group", "/link");

    assertEquals(409, browser.open(picker).status());
    assertEquals(409, post(browser, picker, GUIDE).status());
    assertFalse(group.text().contains("Contenu du lien"), group.text());
    assertTrue(
        launch(stage.course().teachersCourse(), trainer()).address().getPath().endsWith("/group"));
  }

  @Test
  void nothingUnknownOrSeveralKeepsNothing() {
    ResourceLink link = link(Map.of());
    Visitor trainer = new Visitor();
    Visitor.Page picker = launch(trainer, link, trainer());

    for (String content :
        List.of("", "parcours:inconnu", COURSE + "/inconnu", "\u0000", "a".repeat(5000))) {
      Visitor.Page again = trainer.submit(picker, FORM, Map.of("content", content));
      assertEquals(422, again.status(), content);
      assertTrue(again.text().contains("Rien n’a été changé"), again.text());
    }
    assertEquals(422, trainer.submit(picker, FORM, Map.of()).status());
    assertEquals(404, launch(link, learner()).status());
  }

  @Test
  void theChoiceIsOfThisLinkAlone() {
    ResourceLink chosen = link(Map.of());
    choose(chosen, GUIDE);

    assertOpensTheGuide(launch(chosen, learner()));
    assertEquals(404, launch(link(Map.of()), learner()).status());
  }

  @Test
  void aChoiceMayBeChangedAndWhatWasBegunIsKept() {
    ResourceLink link = link(Map.of());
    choose(link, COURSE);
    Person camille = learner();
    Visitor browser = new Visitor();
    Visitor.Page home = launch(browser, link, camille);
    Course.readFirstPage(browser, home);
    stage.course().awaitGrade(link, camille, Course.STEP);

    Visitor trainer = new Visitor();
    Visitor.Page group = launch(trainer, link, trainer());
    Visitor.Page picker = trainer.open(group.form("a[href$=/link]").absUrl("href"));
    assertTrue(picker.text().contains("Ce lien ouvre « Données, droits"), picker.text());
    assertEquals(COURSE, picker.form("input[name=content][checked]").val());
    trainer.submit(picker, FORM, Map.of("content", MODULE));

    Visitor.Page module = launch(browser, link, camille);
    assertTrue(module.text().contains("Mes habitudes"), module.text());
    // The same attempt: one of the module's three steps is done, and the column is the module's.
    stage.course().awaitGrade(link, camille, 100.0 / 3);

    choose(link, GUIDE);
    assertOpensTheGuide(launch(browser, link, camille));
    String data = home.address().toString().replaceAll("/course.*", "/my-data/export");
    assertTrue(browser.open(data).text().contains("donnees-droits-securite"));
  }

  @Test
  void ofTwoWhoChooseAtOnceOneIsTakenAndBothAreShownWhose() {
    ResourceLink link = link(Map.of());
    Visitor odile = new Visitor();
    Visitor karim = new Visitor();
    Visitor.Page first = launch(odile, link, trainer());
    Visitor.Page second = launch(karim, link, trainer());

    CompletableFuture<Visitor.Page> one =
        CompletableFuture.supplyAsync(() -> odile.submit(first, FORM, Map.of("content", COURSE)));
    CompletableFuture<Visitor.Page> two =
        CompletableFuture.supplyAsync(() -> karim.submit(second, FORM, Map.of("content", GUIDE)));

    assertEquals(200, one.join().status(), one.join().text());
    assertEquals(200, two.join().status(), two.join().text());
    assertEquals(
        one.join().document().select(".pl-lead").text(),
        two.join().document().select(".pl-lead").text());
    // A page that is older than the choice changes nothing.
    Visitor.Page late = karim.submit(second, FORM, Map.of("content", MODULE));
    assertEquals(
        one.join().document().select(".pl-lead").text(), late.document().select(".pl-lead").text());
  }

  @Test
  void whatThePlatformSaysLaterHoldsAgain() {
    ResourceLink link = link(Map.of());
    choose(link, GUIDE);

    ResourceLink filled = filled(link, Map.of("content", COURSE));
    assertTrue(launch(filled, learner()).text().contains("Données, droits et sécurité"));
    ResourceLink retired = filled(link, Map.of("content", "parcours:retire"));
    assertOpensTheGuide(launch(retired, learner()));
  }

  @Test
  void aCopyOpensWhatItsOriginalDoesWhereThePlatformTells() {
    ResourceLink original = link(Map.of());
    choose(original, GUIDE);

    ResourceLink copy = link(Map.of("resource_link_id_history", "unknown, " + original.id()));
    assertOpensTheGuide(launch(copy, learner()));
    choose(original, COURSE);
    assertOpensTheGuide(launch(copy, learner()));

    ResourceLink untold = link(Map.of("resource_link_id_history", "$ResourceLink.id.history"));
    assertEquals(404, launch(untold, learner()).status());
  }

  @Test
  void theChoiceWorksWithoutScriptFromTheRightSiteOnly() {
    ResourceLink link = link(Map.of());
    Visitor trainer = new Visitor();
    Visitor.Page picker = launch(trainer, link, trainer());

    Visitor.Page refused =
        trainer.post(picker.address(), Map.of("content", COURSE), "https://evil.example");

    assertEquals(403, refused.status());
    assertEquals(403, new Visitor().open(picker.address()).status(), "another browser");
    String preview = picker.form("button[name=preview]").absUrl("formaction");
    assertEquals(200, trainer.open(preview + "?preview=" + GUIDE + "&content=" + GUIDE).status());
    assertTrue(
        trainer.open(picker.address() + "?words=hameconnage").text().contains("hameçonnage"));
    assertEquals(404, launch(link, learner()).status());
  }

  private static void assertOpensTheGuide(Visitor.Page page) {
    assertTrue(page.address().getPath().contains("/guide"), page.text());
  }

  private void choose(ResourceLink link, String content) {
    Visitor trainer = new Visitor();
    Visitor.Page page = launch(trainer, link, trainer());
    String picker = page.address().toString().replaceAll("(/s/[^/]+)/.*", "$1/link");
    trainer.submit(trainer.open(picker), FORM, Map.of("content", content));
  }

  private static Visitor.Page post(Visitor browser, String address, String content) {
    return browser.post(
        java.net.URI.create(address), Map.of("content", content), stage.tool().url().toString());
  }

  private static Visitor.Page launch(ResourceLink link, Person person) {
    return launch(new Visitor(), link, person);
  }

  private static Visitor.Page launch(Visitor visitor, ResourceLink link, Person person) {
    return stage.tool().launch(visitor, stage.workspace(), link, person);
  }

  private static ResourceLink link(Map<String, String> custom) {
    return stage
        .workspace()
        .place(
            stage.course().registration(),
            new NewLink("Activité", "", stage.tool().url(), custom, Optional.of(NewColumn.OF_100)));
  }

  private static ResourceLink filled(ResourceLink link, Map<String, String> custom) {
    return new ResourceLink(
        link.id(), link.registration(), link.title(), link.description(), link.target(), custom);
  }

  private static Person learner() {
    return person(Role.LEARNER);
  }

  private static Person trainer() {
    return person(Role.INSTRUCTOR);
  }

  private static Person person(String role) {
    return stage.newcomer("Camille", "Membre", role);
  }
}
