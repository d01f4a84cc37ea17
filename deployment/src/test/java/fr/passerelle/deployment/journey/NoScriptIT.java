package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser whose scripts are switched off, or have not arrived: everything is forms and links. */
@ExtendWith(Chromium.class)
class NoScriptIT {

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person morgan = stage.newcomer("Morgan", "Enseignante", Role.LEARNER);

  @Test
  void theFirstQuizIsDoneWithoutAnyScript(Browser chromium) {
    NewContextOptions noScript = new NewContextOptions().setJavaScriptEnabled(false);
    try (Guest guest = Guest.of(chromium, noScript)) {
      WorkspaceTab workspace = guest.enter(stage, morgan);
      ToolView tool = open(workspace);
      Lessons lessons = new Lessons(tool);

      lessons.reachTheFirstQuiz();
      for (int number = 1; number <= Situation.ASKED; number++) {
        lessons.answerRight();
        assertThat(tool.main()).containsText("L’explication");
        lessons.goOn();
      }

      assertThat(tool.main()).containsText("8 sur 8");
      Pages.reloadUntil(workspace.cell(morgan, course), Course.points(8));
    }
  }

  @Test
  void aScenarioIsPlayedWithoutAnyScript(Browser chromium) {
    NewContextOptions noScript =
        new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 640);
    try (Guest guest = Guest.of(chromium, noScript)) {
      ToolView tool = open(guest.enter(stage, morgan));
      tool.page().navigate(tool.frame().url() + "/images-voix-textes/le-droit-a-l-image");
      new Lessons(tool).read();

      choose(tool, "C’est le week-end", "Dimanche, 18");
      choose(tool, "Une nuit de plus", "Lundi, 17");
      choose(tool, "Revenir en arrière", "Dimanche, 18");
      choose(tool, "Une nuit de plus", "Lundi, 17");
      choose(tool, "Recommencer depuis le début", "Samedi, 9");
    }
  }

  private static void choose(ToolView tool, String button, String title) {
    tool.find("button").filter(new Locator.FilterOptions().setHasText(button)).click();
    assertThat(tool.heading()).containsText(title);
  }

  @Test
  void aTrainerRehearsesWithoutAnyScript(Browser chromium) {
    NewContextOptions noScript =
        new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 440);
    try (Guest guest = Guest.of(chromium, noScript)) {
      Person trainer = stage.newcomer("Odile", "Formatrice", Role.INSTRUCTOR);
      ToolView tool = open(guest.enter(stage, trainer));
      tool.follow(tool.button("Voir comme une personne en formation"));
      Lessons lessons = new Lessons(tool);
      tool.page().navigate(tool.frame().url() + "/choisir-un-outil/huit-situations");
      lessons.answerRight();
      assertThat(tool.main()).containsText("L’explication");
      tool.follow(tool.button("Revenir à ma vue"));
      assertThat(tool.heading()).hasText("Le groupe");
    }
  }

  private ToolView open(WorkspaceTab workspace) {
    Page tab = workspace.newTab(course);
    pressOn(tab); // to the tool's login
    pressOn(tab); // back with the workspace's answer
    return ToolView.in(tab.mainFrame());
  }

  /** The page that passes a form on shows its button where no script presses it. */
  static void pressOn(Page tab) {
    String here = tab.url();
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer")).click();
    tab.waitForURL(url -> !url.equals(here));
  }
}
