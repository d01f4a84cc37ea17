package fr.passerelle.deployment.gradebook;

import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_PAGE_OF_THE_COURSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.GradebookDesk;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Grades that a workspace lost or never took: they come back without a hand, or by the trainer's.
 */
class LostGradesIT {

  private final Tool tool = Stage.shared().tool();
  private Sandbox workspace;
  private Course course;
  private GradebookDesk desk;
  private Person elise;

  @BeforeEach
  void openAWorkspaceOfItsOwn() {
    workspace = Stage.newWorkspace();
    course = new Course(workspace, tool.registerWith(workspace));
    desk = new GradebookDesk(tool, course);
    elise = course.person("Enseignante");
  }

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  private void awaitGrade(Person person) {
    course.awaitGrade(course.teachersCourse(), person, FIRST_PAGE_OF_THE_COURSE);
  }

  private Visitor.Page comesBack(Person person) {
    return tool.launch(new Visitor(), workspace, course.teachersCourse(), person);
  }

  @Test
  void whatACourseResetTookComesBackWithItsPersonTimeAndAgain() {
    desk.learn(new Visitor(), elise);
    awaitGrade(elise);

    for (int i = 0; i < 3; i++) {
      workspace.reset();
      assertTrue(course.grade(course.teachersCourse(), elise).isEmpty());
      comesBack(elise);
      awaitGrade(elise);
    }
  }

  @Test
  void everyColumnOfAnAttemptIsFilledAgain() {
    desk.learn(new Visitor(), elise);
    desk.spread(new Visitor());
    LineItem module = desk.column(GradebookDesk.FIRST_MODULE);
    desk.awaitGrade(module, elise, GradebookDesk.FIRST_PAGE_OF_THE_MODULE);
    awaitGrade(elise);
    workspace.reset();

    comesBack(elise);

    awaitGrade(elise);
    desk.awaitGrade(module, elise, GradebookDesk.FIRST_PAGE_OF_THE_MODULE);
  }

  @Test
  void whoIsEnrolledAgainGetsTheirGradeAgain() {
    desk.learn(new Visitor(), elise);
    awaitGrade(elise);
    workspace.unenrol(elise);
    workspace.people().put(elise);

    comesBack(elise);

    awaitGrade(elise);
  }

  @Test
  void aScoreRefusedWhileItsPersonWasAwayIsSentWhenTheyComeBack() {
    Visitor browser = new Visitor();
    Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), elise);
    workspace.unenrol(elise);
    Course.readFirstPage(browser, home);
    Visitor trainer = new Visitor();
    GradebookDesk.awaitRow(trainer, comesTrainer(trainer), elise, "n’est plus inscrite");
    workspace.people().put(elise);

    comesBack(elise);

    awaitGrade(elise);
  }

  @Test
  void aRestoredColumnIsFilledWhenItsPersonComesBack() {
    LineItem column = workspace.gradebook().columnOf(course.teachersCourse()).orElseThrow();
    Visitor browser = new Visitor();
    Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), elise);
    workspace.removeColumn(column);
    Course.readFirstPage(browser, home);
    Administration administration = Administration.of(tool);
    Eventually.get(
        "a refusal",
        () ->
            Optional.of(administration.open("/deliveries?states=REJECTED").text())
                .filter(page -> page.contains("La colonne n’existe plus")));
    workspace.restoreColumn(column);

    comesBack(elise);

    awaitGrade(elise);
  }

  @Test
  void aResetIsNoticedForEverybodyWhenTheTrainerComes() {
    Person karim = course.person("Lefèvre");
    desk.learn(new Visitor(), elise);
    desk.learn(new Visitor(), karim);
    awaitGrade(elise);
    awaitGrade(karim);
    workspace.reset();

    comesTrainer(new Visitor());

    awaitGrade(elise);
    awaitGrade(karim);
  }

  @Test
  void whatATeacherGaveThereStays() {
    desk.learn(new Visitor(), elise);
    awaitGrade(elise);
    LineItem column = workspace.gradebook().columnOf(course.teachersCourse()).orElseThrow();
    workspace.overwrite(column, elise, 90);
    long before = desk.resultsRead();

    comesBack(elise);

    Eventually.get("a look", () -> Optional.of(desk.resultsRead()).filter(now -> now > before));
    desk.awaitGrade(column, elise, 90);
  }

  @Test
  void theTrainerSendsWhatArrivedOnceMoreForOneOrForAll() {
    Person karim = course.person("Lefèvre");
    desk.learn(new Visitor(), elise);
    desk.learn(new Visitor(), karim);
    awaitGrade(elise);
    awaitGrade(karim);
    Visitor trainer = new Visitor();
    Visitor.Page group = GradebookDesk.awaitRow(trainer, comesTrainer(trainer), elise, "Arrivé");
    LineItem column = workspace.gradebook().columnOf(course.teachersCourse()).orElseThrow();
    workspace.overwrite(column, elise, 1);
    workspace.overwrite(column, karim, 1);

    trainer.submit(group, "tr:contains(" + elise.name() + ") form[action*=/retry]", Map.of());
    awaitGrade(elise);
    desk.awaitGrade(column, karim, 1);

    trainer.submit(group, "form[action$=/group/retry]", Map.of());
    awaitGrade(karim);
  }

  @Test
  void whoWasATrainerAndIsALearnerNowIsOwedTheirScore() {
    Person sam = Stage.shared().newcomer("Sam", "Formateur", Role.INSTRUCTOR);
    workspace.people().put(sam);
    Visitor browser = new Visitor();
    Visitor.Page group = tool.launch(browser, workspace, course.teachersCourse(), sam);
    String home = group.address().toString().replace("/group", "/course");
    Course.readFirstPage(browser, browser.open(home));
    Person learner =
        new Person(sam.id(), "Sam", sam.familyName(), "", List.of(Role.LEARNER), true, true, true);
    workspace.people().put(learner);

    comesBack(learner);

    awaitGrade(learner);
  }

  @Test
  void aTrainerWhoPlayedTheStudentLeavesNoRefusedScore() {
    Person played =
        new Person("4711", "Rôle", "Étudiant", "", List.of(Role.LEARNER), true, true, true);
    workspace.people().put(played);
    Visitor browser = new Visitor();
    Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), played);
    workspace.people().put(played.inactive()); // Moodle grades nobody who only plays
    Course.readFirstPage(browser, home);
    Visitor trainer = new Visitor();
    GradebookDesk.awaitRow(trainer, comesTrainer(trainer), played, "n’y est pas notée");

    Administration administration = Administration.of(tool);
    assertFalse(administration.open("/deliveries").text().contains("4711"));
  }

  @Test
  void aLinkWithoutAColumnSaysSoAndNotWhatBecameOfAnotherLinksScore() {
    desk.learn(new Visitor(), elise);
    awaitGrade(elise);
    Person karim = course.person("Lefèvre");
    Visitor browser = new Visitor();
    Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), karim);
    workspace.unenrol(karim);
    Course.readFirstPage(browser, home);
    ResourceLink bare =
        workspace.place(
            course.registration(),
            new NewLink(
                "Sans colonne",
                "",
                course.registration().tool().targetLinkUri(),
                Map.of("content", "parcours:donnees-droits-securite"),
                Optional.empty()));

    Visitor.Page group = tool.launch(new Visitor(), workspace, bare, course.person("Formatrice"));

    assertTrue(group.text().contains("0 score pas encore arrivé"), "none that goes through it");
    String row = GradebookDesk.row(group, elise);
    assertTrue(row.contains("Pas de colonne"), row);
    assertFalse(row.contains("Arrivé"), row);
    assertEquals(0, group.document().select("tr form[action*=/retry]").size());
  }

  private Visitor.Page comesTrainer(Visitor trainer) {
    return tool.launch(trainer, workspace, course.teachersCourse(), course.person("Formatrice"));
  }
}
