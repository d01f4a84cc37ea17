package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer spreads a course over columns, compares, and looks at a person's work. */
@ExtendWith(Chromium.class)
class GradebookJourneyIT {

  private static Stage stage;

  /** More columns would be in the other journeys' way. */
  @BeforeAll
  static void openAStageOfItsOwn() {
    stage = Stage.another();
  }

  @AfterAll
  static void closeIt() {
    stage.closeWorkspace();
  }

  private final ResourceLink course = stage.course().teachersCourse();
  private final Person fabienne = stage.course().person("Formatrice");
  private final Person robin = stage.newcomer("Robin", "Enseignant", Role.LEARNER);

  @Test
  void aTrainerSpreadsTheScoresComparesAndLooksAtAPersonsWork(Browser chromium) {
    try (Guest teacher = Guest.of(chromium);
        Guest trainer = Guest.of(chromium)) {
      learnAndMissAQuestion(teacher.enter(stage, robin).open(course));

      WorkspaceTab workspace = trainer.enter(stage, fabienne);
      ToolView tool = workspace.openInNewTab(course);
      tool.follow(tool.link("Carnet de notes de l’espace : colonnes et résultats"));
      Eyes.look(tool.frame(), "gradebook before the choice");
      tool.find("input[value=MODULES]").check();
      tool.button("Enregistrer").click();
      Pages.reloadUntil(tool.main(), "Images, voix, textes");
      Eyes.look(tool.frame(), "gradebook with a column for each module");

      LineItem column = moduleColumn();
      Pages.reloadUntil(workspace.page().locator("#gradebook"), "3 étapes sur 3");
      stage.workspace().overwrite(column, robin, 90);
      tool.follow(tool.link("Ce que le carnet contient"));
      assertThat(tool.main()).containsText("Changé dans le carnet");
      Eyes.look(tool.frame(), "what the gradebook holds");

      tool.follow(tool.link("Carnet de notes"));
      tool.follow(tool.link("Le groupe").first());
      while (tool.link(robin.name()).count() == 0) {
        tool.follow(tool.find("a[rel=next]"));
      }
      tool.follow(tool.link(robin.name()));
      assertThat(tool.heading()).hasText("Travail\u00a0: " + robin.name());
      Eyes.look(tool.frame(), "a person's work");
    }
  }

  @Test
  void theWorkspacesGradebookLeadsToTheWork(Browser chromium) {
    try (Guest teacher = Guest.of(chromium)) {
      WorkspaceTab workspace = teacher.enter(stage, robin);
      learn(workspace.open(course));
      Locator link = workspace.page().getByLabel("Voir le travail\u00a0: " + robin.name()).first();
      link.waitFor();
      Eyes.look(workspace.page().mainFrame(), "gradebook with ways to the work");
      link.click();
      workspace.page().locator("h2", heading("Travail\u00a0:")).waitFor();

      ToolView work = ToolView.in(workspace.tool());
      assertThat(work.heading()).hasText("Votre travail");
      Eyes.look(work.frame(), "one's own work in the frame");
    }
  }

  @Test
  void withoutRightsThePageSaysWhatIsMissing(Browser chromium) {
    try (Guest trainer = Guest.of(chromium)) {
      stage.workspace().allow(stage.course().registration(), Set.of(Scopes.SCORE));
      ToolView tool = trainer.enter(stage, fabienne).openInNewTab(course);
      tool.follow(tool.link("Carnet de notes de l’espace : colonnes et résultats"));
      assertThat(tool.main()).containsText("ne peut pas comparer");
      Eyes.look(tool.frame(), "gradebook with rights missing");
    } finally {
      stage.workspace().allow(stage.course().registration(), Scopes.ALL);
    }
  }

  private static void learn(ToolView lesson) {
    lesson.follow(lesson.link("Commencer"));
    new Lessons(lesson).read();
  }

  private static void learnAndMissAQuestion(ToolView lesson) {
    Lessons lessons = new Lessons(lesson);
    lessons.begin();
    lessons.read();
    lessons.positionOneself();
    lessons.readToTheFirstQuiz();
    lessons.answerWrong();
  }

  private static LineItem moduleColumn() {
    return stage.workspace().gradebook().columns().stream()
        .filter(column -> column.resourceId().endsWith("/mes-habitudes"))
        .findFirst()
        .orElseThrow();
  }

  private static Page.LocatorOptions heading(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
