package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
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
      Page tab = workspace.newTab(course);
      pressOn(tab); // to the tool's login
      pressOn(tab); // back with the workspace's answer
      ToolView tool = ToolView.in(tab.mainFrame());
      Lessons lessons = new Lessons(tool);

      lessons.reachTheFirstQuiz();
      Lessons.ANSWERS.forEach(
          answer -> {
            answer.accept(lessons);
            assertThat(tool.main()).containsText("L’explication");
            lessons.goOn();
          });

      assertThat(tool.main()).containsText("8 sur 8");
      Pages.reloadUntil(workspace.cell(morgan, course), Course.points(8));
    }
  }

  /** The page that passes a form on shows its button where no script presses it. */
  static void pressOn(Page tab) {
    String here = tab.url();
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer")).click();
    tab.waitForURL(url -> !url.equals(here));
  }
}
