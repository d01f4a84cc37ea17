package fr.passerelle.deployment.gradebook;

import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_MODULE;
import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_PAGE_OF_THE_COURSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.GradebookDesk;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work behind a score, looked at from the workspace's gradebook and from the group's table. */
class SubmissionReviewIT {

  private final Tool tool = Stage.shared().tool();
  private Sandbox workspace;
  private Course course;
  private GradebookDesk desk;
  private Person elise;
  private Person karim;
  private Person fabienne;

  @BeforeEach
  void openAWorkspaceOfItsOwn() {
    workspace = Stage.newWorkspace();
    course = new Course(workspace, tool.registerWith(workspace));
    desk = new GradebookDesk(tool, course);
    elise = course.person("Enseignante");
    karim = course.person("Lefèvre");
    fabienne = course.person("Formatrice");
  }

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  private Visitor.Page review(LineItem column, Person person, Person owner) {
    LoginInitiation login = workspace.review(column, person, owner);
    return new Visitor().post(login.action(), login.parameters(), workspace.url().toString());
  }

  private LineItem linkColumn() {
    return workspace.gradebook().columnOf(course.teachersCourse()).orElseThrow();
  }

  @Test
  void aTrainerSeesThePersonsWork() {
    desk.learn(new Visitor(), elise);

    Visitor.Page work = review(linkColumn(), fabienne, elise);

    assertEquals(200, work.status());
    assertTrue(work.text().contains("Travail\u00a0: Élise Enseignante"), work.text());
    assertTrue(work.text().contains("1 étape terminée sur " + Course.STEPS), work.text());
    assertTrue(work.text().contains("Images, voix, textes"), work.text());
  }

  @Test
  void aLearnerSeesTheirOwnWorkAndNobodyElses() {
    desk.learn(new Visitor(), elise);
    desk.learn(new Visitor(), karim);

    Visitor.Page own = review(linkColumn(), elise, elise);
    assertEquals(200, own.status());
    assertTrue(own.text().contains("Votre travail"), own.text());

    Visitor.Page others = review(linkColumn(), elise, karim);
    assertEquals(403, others.status());
    assertTrue(others.text().contains("n’est pas le vôtre"), others.text());
    assertFalse(others.text().contains("Karim"), others.text());
  }

  @Test
  void aModulesColumnLeadsToThatModulesWork() {
    desk.learn(new Visitor(), elise);
    desk.spread(new Visitor());

    Visitor.Page work = review(desk.column(FIRST_MODULE), fabienne, elise);

    assertTrue(work.text().contains("1 étape terminée sur 3"), work.text());
    assertFalse(work.text().contains("Images, voix, textes"), work.text());
    assertEquals("Voir le travail", desk.column(FIRST_MODULE).review().get("label"));
  }

  @Test
  void whoHasDoneNothingAndAColumnOfAnotherMatterGetACalmPage() {
    desk.learn(new Visitor(), elise);
    LineItem strange = workspace.addColumn(course.registration(), "Autre", 20, "other");

    for (Visitor.Page page :
        new Visitor.Page[] {
          review(linkColumn(), fabienne, karim), review(strange, fabienne, elise)
        }) {
      assertEquals(200, page.status(), "an ordinary page");
      assertTrue(page.text().contains("pas encore de travail"), page.text());
      assertTrue(page.text().contains("Ce n’est pas une erreur"), page.text());
      assertFalse(page.text().contains("assistance"), "no support code");
      assertTrue(page.document().select("main a[href$=/group]").size() <= 1, page.text());
    }
  }

  @Test
  void anotherWorkspacesTrainerSeesNothingOfThisOne() {
    desk.learn(new Visitor(), elise);
    try (Sandbox elsewhere = Stage.newWorkspace()) {
      Course theirs = new Course(elsewhere, tool.registerWith(elsewhere));
      LineItem same = elsewhere.gradebook().columnOf(theirs.teachersCourse()).orElseThrow();
      LoginInitiation login =
          elsewhere.review(same, theirs.person("Formatrice"), theirs.person("Enseignante"));

      Visitor.Page page =
          new Visitor().post(login.action(), login.parameters(), elsewhere.url().toString());

      assertTrue(page.text().contains("pas encore de travail"), page.text());
      assertFalse(page.text().contains("étape terminée"), page.text());
    }
  }

  @Test
  void anOrdinaryLaunchOpensNoReview() {
    Visitor browser = new Visitor();
    Visitor.Page home = desk.learn(browser, elise);
    String review = home.address().toString().replace("/course", "/review");

    assertEquals(404, browser.open(review).status());
  }

  @Test
  void namesInTheGroupLeadToWhereThePersonIs() {
    Visitor browser = new Visitor();
    Visitor.Page home = desk.learn(browser, elise);
    failTheFirstQuiz(browser, home);
    Visitor trainer = new Visitor();
    Visitor.Page group = tool.launch(trainer, workspace, course.teachersCourse(), fabienne);

    Visitor.Page work = trainer.open(group.form("tbody th a:contains(Élise)").absUrl("href"));

    assertTrue(work.text().contains("1 essai"), work.text());
    assertTrue(work.document().select("main details li").isEmpty(), "which ones were missed");
    String ownGroup = work.address().toString().replaceAll("/group/\\d+$", "/group/");
    assertEquals(404, trainer.open(ownGroup + "999999999").status());
    assertEquals(
        403, browser.open(home.address().toString().replace("/course", "/group/1")).status());
  }

  @Test
  void attemptsOfAnotherWorkspaceAreNotInThisOnesGroup() {
    desk.learn(new Visitor(), elise);
    Visitor trainer = new Visitor();
    Visitor.Page group = tool.launch(trainer, workspace, course.teachersCourse(), fabienne);
    String own = group.form("tbody th a").absUrl("href");
    String number = own.substring(own.lastIndexOf('/') + 1);
    try (Sandbox elsewhere = Stage.newWorkspace()) {
      Course theirs = new Course(elsewhere, tool.registerWith(elsewhere));
      Visitor stranger = new Visitor();
      Visitor.Page theirGroup =
          tool.launch(stranger, elsewhere, theirs.teachersCourse(), theirs.person("Formatrice"));

      assertEquals(404, stranger.open(theirGroup.address() + "/" + number).status());
    }
  }

  @Test
  void theReviewOfThePersonsWorkOutlivesAColumnThatIsFedNoMore() {
    desk.learn(new Visitor(), elise);
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.spread(trainer);
    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "COURSE"));
    course.awaitGrade(course.teachersCourse(), elise, FIRST_PAGE_OF_THE_COURSE);

    Visitor.Page work = review(desk.column(FIRST_MODULE), fabienne, elise);

    assertTrue(work.text().contains("1 étape terminée sur 3"), work.text());
  }

  /** Answers every question with its first choice: some are wrong. */
  private static void failTheFirstQuiz(Visitor browser, Visitor.Page home) {
    for (String page :
        new String[] {
          "trois-familles-d-outils",
          "les-questions-a-poser",
          "l-arbre-de-decision",
          "a-qui-demander"
        }) {
      Visitor.Page read = browser.open(home.address() + "/choisir-un-outil/" + page);
      browser.submit(read, "form[action$=/done]", Map.of());
    }
    String quiz = home.address() + "/choisir-un-outil/huit-situations";
    for (int i = 0; i < 8; i++) {
      browser.answer(browser.open(quiz), "form[action*=/answers/]");
    }
  }
}
