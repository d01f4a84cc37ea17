package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import fr.passerelle.deployment.Stage;
import fr.passerelle.lti.sandbox.workspace.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer at a computer: who is where, and why a score is not there yet. */
@ExtendWith(Chromium.class)
class TrainerJourneyIT {

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person fabienne = stage.course().person("Formatrice");
  private final Person robin = stage.newcomer("Robin", "Enseignant", Role.LEARNER);

  @AfterEach
  void repairTheWorkspace() {
    stage.workspace().faults().switchAllOff();
  }

  @Test
  void aTrainerSeesWhyAScoreHasNotArrivedAndSendsItAgain(Browser chromium) {
    stage.workspace().faults().retryAfter(Duration.ofMinutes(10)); // longer than this test waits
    stage.workspace().faults().switchOn(Fault.TOO_MANY_REQUESTS);
    try (Guest teacher = Guest.of(chromium);
        Guest trainer = Guest.of(chromium)) {
      ToolView lesson = teacher.enter(stage, robin).open(course);
      lesson.follow(lesson.link("Commencer"));
      new Lessons(lesson).read();

      WorkspaceTab workspace = trainer.enter(stage, fabienne);
      ToolView group = workspace.openInNewTab(course);
      assertThat(group.heading()).hasText("Le groupe");
      Locator row = row(group, robin);
      Pages.reloadUntil(row, "En attente");
      assertThat(row).containsText("1 étape terminée sur 18");
      assertThat(row).containsText("Détail pour l’assistance");
      Eyes.look(group.frame(), "group with a score that waits");

      stage.workspace().faults().switchAllOff();
      row.getByText("Renvoyer").click();
      Pages.reloadUntil(row, "Arrivé");

      assertThat(workspace.cell(robin, course)).containsText("5,56");
      Eyes.look(group.frame(), "group");
    }
  }

  private static Locator row(ToolView group, Person person) {
    return group.find("tbody tr").filter(new Locator.FilterOptions().setHasText(person.name()));
  }
}
