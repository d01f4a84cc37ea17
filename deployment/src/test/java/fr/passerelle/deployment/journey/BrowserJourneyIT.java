package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher between two lessons, in the frame of the workspace they already use. */
@ExtendWith(Chromium.class)
class BrowserJourneyIT {

  private static final String COURSE = "Données, droits et sécurité : les réflexes";

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person camille = stage.newcomer("Camille", "Enseignante", Role.LEARNER);

  @Test
  void aTeacherDoesTheFirstQuizInTheFrameAndTheGradebookAroundItFollows(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, camille);
      Eyes.look(workspace.page().mainFrame(), "workspace");
      ToolView tool = workspace.open(course);
      assertThat(tool.heading()).hasText(COURSE);
      Eyes.look(tool.frame(), "course");
      Lessons lessons = new Lessons(tool);

      lessons.begin();
      Eyes.look(tool.frame(), "page");
      lessons.read();
      assertThat(workspace.cell(camille, course)).containsText(Course.points(1));
      Eyes.look(tool.frame(), "positioning");
      lessons.positionOneself();
      lessons.readToTheFirstQuiz();
      Eyes.look(tool.frame(), "question");
      doTheQuizWithOneMistake(tool, lessons);

      assertThat(tool.main()).containsText("7 sur 8");
      assertThat(tool.main()).containsText("Réussi");
      Eyes.look(tool.frame(), "result");
      assertThat(workspace.cell(camille, course)).containsText(Course.points(7.875));
      assertThat(workspace.cell(camille, course)).containsText("En cours");
      assertThat(workspace.cell(camille, course)).containsText("8 étapes sur " + Course.STEPS);
      Eyes.look(workspace.page().mainFrame(), "gradebook");
    }
  }

  /** At the first question that has choices. */
  private static void doTheQuizWithOneMistake(ToolView tool, Lessons lessons) {
    int mistakes = 0;
    for (int number = 1; number <= Situation.ASKED; number++) {
      Eyes.glance(tool.frame(), "question " + number);
      if (mistakes == 0 && !Situation.shown(tool).putsThingsIntoPlaces()) {
        makeAMistake(tool, lessons);
        mistakes++;
      } else {
        lessons.answerRight();
      }
      Eyes.glance(tool.frame(), "correction " + number);
      lessons.goOn();
    }
  }

  private static void makeAMistake(ToolView tool, Lessons lessons) {
    lessons.answerWrong();
    assertThat(tool.main()).containsText("Pas tout à fait");
    assertThat(tool.find(".pl-answers")).containsText("À revoir");
    assertThat(tool.find("#explanation")).isVisible();
    Eyes.look(tool.frame(), "correction");
  }

  @Test
  void whoComesBackResumesWhereTheyStopped(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, camille);
      ToolView tool = workspace.open(course);
      tool.follow(tool.link("Commencer"));
      new Lessons(tool).read();
      workspace.closeFrame();

      ToolView again = workspace.open(course);

      assertThat(again.find(".pl-resume")).containsText("Vous en étiez à");
      assertThat(again.find(".pl-resume")).containsText("Mes repères");
      again.follow(again.link("Reprendre"));
      assertThat(again.heading()).hasText("Mes repères");
    }
  }

  @Test
  void twoPeopleInTwoTabsOfOneBrowserNeverMix(Browser chromium) {
    Person dominique = stage.newcomer("Dominique", "Enseignant", Role.LEARNER);
    try (Guest guest = Guest.of(chromium)) {
      ToolView first = guest.enter(stage, camille).open(course);
      first.follow(first.link("Commencer"));
      WorkspaceTab other = guest.enter(stage, dominique);
      ToolView second = other.open(course);
      new Lessons(first).read();

      second.frame().page().reload();
      second = ToolView.in(other.tool());
      assertThat(second.find(".pl-who")).containsText(dominique.name());
      assertThat(second.find(".pl-resume")).containsText("0 étape terminée sur " + Course.STEPS);
      assertThat(first.find(".pl-who")).containsText(camille.name());
      assertThat(other.cell(camille, course)).containsText(Course.points(1));
      assertThat(other.cell(dominique, course)).hasText("–");
    }
  }

  @Test
  void leavingEndsOneLaunchAndNoOther(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, camille);
      ToolView left = workspace.openInNewTab(course);
      ToolView kept = workspace.openInNewTab(course);
      String address = left.frame().url();

      left.follow(left.button("Quitter"));
      assertThat(left.heading()).hasText("À bientôt");
      Eyes.look(left.frame(), "end");

      kept.follow(kept.link("Commencer"));
      assertThat(kept.heading()).hasText("Bienvenue");
      Page closed = guest.expectingRefusal(address);
      assertThat(closed.locator("h1")).hasText("Cette page n’est plus ouverte");
      Eyes.look(closed.mainFrame(), "launch closed");
    }
  }

  @Test
  void whoOpensALinkMeantForOthersIsToldAndFindsTheWay(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, camille).openInNewTab(course);

      assertThat(tool.main()).containsText("Vous êtes parent");
      tool.follow(tool.link("Les guides pour les parents sont ici"));
      assertThat(tool.heading()).hasText("Les guides pour les parents");
      Eyes.look(tool.frame(), "guides for parents");
      tool.follow(tool.find(".pl-modules a").first());
      assertThat(tool.main()).containsText("ÉduConnect");
    }
  }

  @Test
  void theChoicesKeepTheirOrderOnAnotherDeviceAndInTheCorrection(Browser chromium) {
    try (Guest guest = Guest.of(chromium);
        Guest elsewhere = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, camille).openInNewTab(course);
      reachAQuestionWithChoices(tool);
      List<String> asked = tool.find("label.pl-choice").allInnerTexts();

      ToolView other = elsewhere.enter(stage, camille).openInNewTab(course);
      other.follow(other.link("Reprendre"));
      assertThat(other.find("label.pl-choice")).hasText(asked.toArray(String[]::new));
      new Lessons(other).answerRight();
      assertThat(other.find(".pl-answers > li > p:first-child"))
          .hasText(asked.toArray(String[]::new));
    }
  }

  /** Of those whose order is drawn. */
  private static void reachAQuestionWithChoices(ToolView tool) {
    Lessons lessons = new Lessons(tool);
    lessons.reachTheFirstQuiz();
    while (Situation.shown(tool).putsThingsIntoPlaces()) {
      lessons.answerRight();
      lessons.goOn();
    }
  }

  @Test
  void thePagesAboutOnesDataAreOneClickAway(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, camille).openInNewTab(course);

      tool.follow(tool.find(".pl-nav").getByText("Qui voit quoi"));
      assertThat(tool.main()).containsText("Votre auto-positionnement");
      Eyes.look(tool.frame(), "who sees what");
      tool.follow(tool.find(".pl-nav").getByText("Mes données"));
      assertThat(tool.main()).containsText(camille.name());
      Eyes.look(tool.frame(), "my data");
    }
  }

  @Test
  void thePagesOutsideALaunchAreInOrderToo(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      Page tab = guest.browser().newPage();
      tab.navigate(stage.tool().url().toString());
      Eyes.look(tab.mainFrame(), "home");
      tab.navigate(stage.workspace().url() + "/administration");
      Eyes.look(tab.mainFrame(), "administration");
      Page nowhere = guest.expectingRefusal(stage.tool().url() + "/nowhere");
      assertThat(nowhere.locator("h1")).hasText("Cette page n’existe pas");
      Eyes.look(nowhere.mainFrame(), "not found");
    }
  }
}
