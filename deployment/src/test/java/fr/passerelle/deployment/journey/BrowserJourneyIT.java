package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import fr.passerelle.deployment.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher between two lessons, in the frame of the workspace they already use. */
@ExtendWith(Chromium.class)
class BrowserJourneyIT {

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();

  @Test
  void aTeacherLearnsInTheFrameAndTheGradebookAroundItFollows(Browser chromium) {
    Person camille = stage.newcomer("Camille", "Perrin", "Enseignante", Role.LEARNER);
    try (Guest guest = Guest.of(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, camille);
      Eyes.look(workspace.page(), "workspace");
      ToolView tool = workspace.open(course);
      assertThat(tool.heading()).hasText("Données, droits et sécurité : les réflexes");
      Eyes.look(tool.page(), "course in the frame");

      tool.follow(tool.link("Commencer"));
      tool.follow(tool.button("J’ai lu, continuer"));

      assertThat(workspace.cell(camille, course)).containsText("5,56");
    }
  }
}
