package fr.passerelle.deployment.gradebook;

import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_MODULE;
import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_PAGE_OF_THE_COURSE;
import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_PAGE_OF_THE_MODULE;
import static fr.passerelle.deployment.testing.GradebookDesk.WHOLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.GradebookDesk;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A course's columns in a workspace's gradebook: made, found again, fed, left, and read back. */
class GradebookIT {

  private final Tool tool = Stage.shared().tool();
  private Sandbox workspace;
  private Course course;
  private GradebookDesk desk;

  @BeforeEach
  void openAWorkspaceOfItsOwn() {
    workspace = Stage.newWorkspace();
    course = new Course(workspace, tool.registerWith(workspace));
    desk = new GradebookDesk(tool, course);
  }

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void everyModuleGetsAColumnAndEveryLearnerACellInIt() {
    Person elise = course.person("Enseignante");
    desk.learn(new Visitor(), elise);
    Visitor trainer = new Visitor();

    Visitor.Page done = desk.spread(trainer);

    assertTrue(done.text().contains("Mots de passe et hameçonnage"), done.text());
    assertEquals(Course.MODULES, desk.made().stream().map(LineItem::label).toList());
    desk.awaitGrade(desk.column(FIRST_MODULE), elise, FIRST_PAGE_OF_THE_MODULE);
    course.awaitGrade(course.teachersCourse(), elise, FIRST_PAGE_OF_THE_COURSE);

    Person karim = course.person("Lefèvre");
    desk.learn(new Visitor(), karim);
    var grade = desk.awaitGrade(desk.column(FIRST_MODULE), karim, FIRST_PAGE_OF_THE_MODULE);
    assertTrue(grade.comment().contains("1 étape sur 3"), grade.comment());
    assertTrue(desk.grade(desk.column(FIRST_MODULE), course.person("Formatrice")).isEmpty());
  }

  @Test
  void aTrainersOwnTrialOwesNothing() {
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.spread(trainer);
    Course.readFirstPage(
        trainer, trainer.open(page.address().toString().replace("/group/gradebook", "/course")));
    Person elise = course.person("Enseignante");
    desk.learn(new Visitor(), elise);

    desk.awaitGrade(desk.column(FIRST_MODULE), elise, FIRST_PAGE_OF_THE_MODULE);
    assertTrue(
        workspace.receivedScores().stream()
            .noneMatch(s -> s.score().userId().equals(course.person("Formatrice").id())));
  }

  @Test
  void columnsMadeBeforeACrashAreFoundAgainOnWhicheverPageTheyAre() {
    for (int i = 0; i < 120; i++) {
      workspace.addColumn(course.registration(), "Autre " + i, 20, "other-" + i);
    }
    LineItem made = workspace.addColumn(course.registration(), "Ancien titre", 100, FIRST_MODULE);

    desk.spread(new Visitor());

    assertEquals(Course.MODULES.size(), desk.made().size());
    assertEquals(made.id(), desk.column(FIRST_MODULE).id());
    assertEquals("Mes habitudes", desk.column(FIRST_MODULE).label());
    assertEquals("Autre 7", desk.columns("other-7").get(0).label());
  }

  @Test
  void aColumnWhoseAnswerWasLostIsFoundAgainAndNotMadeTwice() {
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.open(trainer);
    workspace.faults().switchOn(Fault.LOST_ANSWER, 1);

    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "MODULES"));

    assertEquals(Course.MODULES.size(), desk.made().size());
    assertEquals(1, desk.columns(FIRST_MODULE).size());
  }

  @Test
  void aNameThatATeacherGaveAColumnStays() {
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.spread(trainer);
    LineItem column = desk.column(FIRST_MODULE);
    workspace.rename(column, "Module 1");

    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "MODULES"));

    assertEquals("Module 1", desk.column(FIRST_MODULE).label());
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  @Test
  void aWorkspaceThatIsDownGetsItsColumnsWhenItIsBack() {
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.open(trainer);
    workspace.faults().switchOn(Fault.UNAVAILABLE);

    Visitor.Page due =
        GradebookDesk.awaitText(trainer, desk.choose(trainer, page, "MODULES"), "ne répond pas");
    assertTrue(due.text().contains("À faire"), due.text());
    assertTrue(desk.made().isEmpty());
    workspace.faults().switchAllOff();

    GradebookDesk.awaitDone(trainer, page);
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  @Test
  void goingBackToOneColumnLeavesThoseOfTheModulesAsTheyAre() {
    Person elise = course.person("Enseignante");
    Visitor browser = new Visitor();
    Visitor.Page home = desk.learn(browser, elise);
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.spread(trainer);
    LineItem column = desk.column(FIRST_MODULE);
    desk.awaitGrade(column, elise, FIRST_PAGE_OF_THE_MODULE);

    Visitor.Page back = GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "COURSE"));
    assertTrue(back.text().contains("ne reçoivent plus rien"), back.text());
    Visitor.Page second =
        browser.open(home.address() + "/choisir-un-outil/trois-familles-d-outils");
    browser.submit(second, "form[action$=/done]", Map.of());
    course.awaitGrade(course.teachersCourse(), elise, 2 * FIRST_PAGE_OF_THE_COURSE);

    assertEquals(Course.MODULES.size(), desk.made().size());
    assertTrue(desk.grade(desk.column(WHOLE + "/choisir-un-outil"), elise).isEmpty());
    desk.awaitGrade(column, elise, FIRST_PAGE_OF_THE_MODULE);
  }

  @Test
  void aColumnRemovedInTheWorkspaceIsSaidAndMadeAgainWithItsScores() {
    Person elise = course.person("Enseignante");
    Visitor browser = new Visitor();
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.spread(trainer);
    workspace.removeColumn(desk.column(FIRST_MODULE));
    desk.learn(browser, elise);

    Visitor.Page stuck = GradebookDesk.awaitText(trainer, page, "n’existe plus");
    trainer.submit(stuck, "form[action$=/gradebook/retry]", Map.of());
    GradebookDesk.awaitDone(trainer, page);

    desk.awaitGrade(desk.column(FIRST_MODULE), elise, FIRST_PAGE_OF_THE_MODULE);
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  /** Its columns come along with their resource ids; ids of the course and of links are new. */
  @Test
  void columnsCopiedAlongWithACourseAreFedWithoutAHandAndNotDoubled() {
    workspace.addColumn(course.registration(), "Mes habitudes (copie)", 20, FIRST_MODULE);
    workspace.addColumn(course.registration(), "Choisir", 20, WHOLE + "/choisir-un-outil");
    Person elise = course.person("Enseignante");

    desk.learn(new Visitor(), elise);

    desk.awaitGrade(desk.column(FIRST_MODULE), elise, 20.0 / 3);
    assertEquals(2, desk.made().size(), "one taken away in the copy stays away");
    Visitor.Page page = desk.open(new Visitor());
    assertTrue(page.document().select("input[value=MODULES][checked]").size() == 1, page.text());
    assertTrue(page.text().contains("Mes habitudes (copie)"), page.text());
  }

  @Test
  void aColumnOfTheLinkThatIsGoneIsSaidInTheGroupAndAnotherTakesItsPlace() {
    Person elise = course.person("Enseignante");
    ResourceLink link = course.teachersCourse();
    Visitor learner = new Visitor();
    Visitor.Page home = desk.tool().launch(learner, workspace, link, elise);
    Visitor trainer = new Visitor();
    Visitor.Page group = desk.tool().launch(trainer, workspace, link, course.person("Formatrice"));
    workspace.removeColumn(workspace.gradebook().columnOf(link).orElseThrow());
    Course.readFirstPage(learner, home);
    Visitor.Page told =
        GradebookDesk.awaitText(trainer, group, "La colonne de ce lien n’existe plus");

    Visitor.Page page = trainer.open(told.form(".pl-notice a[href$=/gradebook]").absUrl("href"));
    assertTrue(page.text().contains("Cette colonne n’existe plus dans l’espace"), page.text());
    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "COURSE"));

    desk.awaitGrade(desk.column(WHOLE), elise, 1); // of as many points as there are steps
    Visitor.Page mended = GradebookDesk.awaitRow(trainer, group, elise, "Arrivé");
    assertFalse(mended.text().contains("n’existe plus"), mended.text());
    assertTrue(mended.text().contains("0 score pas encore arrivé"), mended.text());
  }

  @Test
  void aLinkWithoutAColumnGetsOneForTheCourse() {
    ResourceLink bare = bareLink();
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.open(trainer, bare);
    assertTrue(page.text().contains("n’a pas de colonne"), page.text());

    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "COURSE"));
    Person elise = course.person("Enseignante");
    desk.learn(new Visitor(), elise, bare);

    desk.awaitGrade(desk.column(WHOLE), elise, 1); // of as many points as there are steps
    assertEquals(1, desk.made().size());
  }

  private ResourceLink bareLink() {
    Map<String, String> content = Map.of("content", "parcours:donnees-droits-securite");
    return workspace.place(
        course.registration(),
        new NewLink(
            "Sans colonne",
            "",
            course.registration().tool().targetLinkUri(),
            content,
            Optional.empty()));
  }

  @Test
  void whatTheWorkspaceDoesNotAllowIsSaidAndNotOffered() {
    Set<String> scopes = new HashSet<>(Scopes.ALL);
    scopes.removeAll(Set.of(Scopes.LINE_ITEM, Scopes.RESULT_READONLY));
    workspace.allow(course.registration(), scopes);
    Visitor trainer = new Visitor();

    Visitor.Page page = desk.open(trainer);

    assertTrue(page.text().contains("pas de colonne par module"), page.text());
    assertTrue(page.text().contains("ne peut pas comparer"), page.text());
    assertTrue(page.document().select("input[name=layout]").isEmpty());
    assertEquals(
        400, trainer.post(page.address(), Map.of("layout", "MODULES"), origin(page)).status());
    assertTrue(desk.made().isEmpty());
  }

  @Test
  void withoutAnyGradebookEverythingElseWorks() {
    workspace.allow(course.registration(), Set.of(Scopes.MEMBERSHIP_READONLY));
    desk.learn(new Visitor(), course.person("Enseignante"));

    Visitor.Page page = desk.open(new Visitor());

    assertTrue(page.text().contains("n’ouvre pas son carnet de notes"), page.text());
  }

  @Test
  void aRightTakenAwayAfterTheLaunchIsSaid() {
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.open(trainer);
    workspace.allow(course.registration(), Set.of(Scopes.SCORE));

    Visitor.Page stuck =
        GradebookDesk.awaitText(
            trainer, desk.choose(trainer, page, "MODULES"), "ne permet pas cela");

    workspace.allow(course.registration(), Scopes.ALL);
    trainer.submit(stuck, "form[action$=/gradebook/retry]", Map.of());
    GradebookDesk.awaitDone(trainer, page);
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  @Test
  void whatTheGradebookHoldsIsReadBackAndCompared() {
    Person elise = course.person("Enseignante");
    Person karim = course.person("Lefèvre");
    desk.learn(new Visitor(), elise);
    desk.learn(new Visitor(), karim);
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.spread(trainer);
    LineItem column = desk.column(FIRST_MODULE);
    desk.awaitGrade(column, elise, FIRST_PAGE_OF_THE_MODULE);
    desk.awaitGrade(column, karim, FIRST_PAGE_OF_THE_MODULE);
    workspace.overwrite(column, karim, 90);
    long before = desk.resultsRead();

    Visitor.Page held = trainer.open(page.form("a[href$=/results]").absUrl("href"));

    assertEquals(1 + Course.MODULES.size(), desk.resultsRead() - before);
    assertTrue(row(held, "Mes habitudes", elise).contains("Pareil"), held.text());
    assertTrue(row(held, "Mes habitudes", elise).contains("1 étape sur 3"), held.text());
    assertTrue(row(held, "Mes habitudes", karim).contains("90 sur 100 (90 %)"), held.text());
    assertTrue(row(held, "Mes habitudes", karim).contains("Changé dans le carnet"));

    workspace.faults().switchOn(Fault.UNAVAILABLE);
    assertTrue(trainer.open(held.address()).text().contains("ne répond pas"));
    workspace.faults().switchAllOff();
    workspace.removeColumn(column);
    Visitor.Page gone = trainer.open(held.address());
    assertTrue(gone.text().contains("n’existe plus dans votre espace"), gone.text());
    GradebookDesk.awaitDone(
        trainer, trainer.submit(gone, "form[action$=/gradebook/retry]", Map.of()));
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  private static String row(Visitor.Page page, String column, Person person) {
    return page.document()
        .select("details:has(summary:contains(" + column + ")) tr:contains(" + person.name() + ")")
        .text();
  }

  @Test
  void whoErasesTheirDataLeavesTheWorkspacesColumnsAndGradesAsTheyAre() {
    Person elise = course.person("Enseignante");
    Visitor browser = new Visitor();
    Visitor.Page home = desk.learn(browser, elise);
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.spread(trainer);
    LineItem column = desk.column(FIRST_MODULE);
    desk.awaitGrade(column, elise, FIRST_PAGE_OF_THE_MODULE);

    Visitor.Page data = browser.open(home.address().toString().replace("/course", "/my-data"));
    browser.submit(data, "form[action$=/erase]", Map.of("confirmed", "yes"));

    desk.awaitGrade(column, elise, FIRST_PAGE_OF_THE_MODULE);
    assertEquals(Course.MODULES.size(), desk.made().size());
    Visitor.Page held = trainer.open(page.form("a[href$=/results]").absUrl("href"));
    assertFalse(held.text().contains(elise.name()), held.text());
    assertTrue(held.text().contains("1 autre note"), held.text());
  }

  @Test
  void onlyATrainerOfThisContextSeesTheGradebook() {
    Visitor learner = new Visitor();
    Visitor.Page home = desk.learn(learner, course.person("Enseignante"));
    String address = home.address().toString().replace("/course", "/group/gradebook");

    assertEquals(403, learner.open(address).status());
    assertEquals(403, learner.open(address + "/results").status());
    assertEquals(
        403, learner.post(URI.create(address), Map.of("layout", "MODULES"), origin(home)).status());
  }

  private static String origin(Visitor.Page page) {
    return page.address().getScheme() + "://" + page.address().getAuthority();
  }
}
