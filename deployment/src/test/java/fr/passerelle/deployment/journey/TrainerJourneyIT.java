package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer at a computer: who is where, and why a score is not there yet. */
@ExtendWith(Chromium.class)
class TrainerJourneyIT {

  /** A group of hundreds would show its people on many pages. */
  private final Stage stage = Stage.another();

  private final ResourceLink course = stage.course().teachersCourse();
  private final Person fabienne = stage.course().person("Formatrice");
  private final Person robin = stage.newcomer("Robin", "Enseignant", Role.LEARNER);

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void aTrainerSeesWhyAScoreHasNotArrivedAndSendsItAgain(Browser chromium) {
    stage.workspace().faults().retryAfter(Duration.ofMinutes(10)); // longer than this test waits
    stage.workspace().faults().switchOn(Fault.TOO_MANY_REQUESTS);
    try (Guest teacher = Guest.of(chromium);
        Guest trainer = Guest.of(chromium)) {
      stage.workspace().roster().restrict(course, Set.of(robin, fabienne)); // one page of people
      ToolView lesson = teacher.enter(stage, robin).open(course);
      lesson.follow(lesson.link("Commencer"));
      new Lessons(lesson).read();

      WorkspaceTab workspace = trainer.enter(stage, fabienne);
      ToolView group = workspace.openInNewTab(course);
      assertThat(group.heading()).hasText("Le groupe");
      Locator row = row(group, robin);
      Pages.reloadUntil(row, "En attente");
      assertThat(row).containsText("1 étape terminée sur " + Course.STEPS);
      assertThat(row).containsText("L’espace demande d’attendre");
      Eyes.look(group.frame(), "group with a score that waits");

      stage.workspace().faults().switchAllOff();
      row.getByText("Renvoyer").click();
      Pages.reloadUntil(row, "Arrivé");

      assertThat(workspace.cell(robin, course)).containsText(Course.points(1));
      Eyes.look(group.frame(), "group");
    }
  }

  @Test
  void aTrainerSeesWhoHasNotBegunAndTurnsThePages(Browser chromium) {
    ResourceLink guide = stage.course().parentsGuide(); // no other test's trainer opens it
    try (Guest trainer = Guest.of(chromium)) {
      ToolView group = trainer.enter(stage, fabienne).openInNewTab(guide);
      Pages.reloadUntil(group.find(".pl-roster"), "La liste des participants a été lue");

      assertThat(group.find(".pl-figures")).containsText("personnes inscrites");
      assertThat(group.find("tbody tr")).hasCount(50);
      assertThat(group.find("tbody tr").first()).containsText("Pas encore commencé");
      Eyes.look(group.frame(), "group of people who have not begun");

      group.follow(group.link("Page suivante"));
      assertThat(group.find(".pl-pages [aria-current=page]")).hasText("Page 2");
      while (group.link("Page suivante").count() > 0) { // other tests' people are on the list too
        group.follow(group.link("Page suivante"));
      }
      assertThat(group.find("tbody")).containsText("Personne sans nom 1");
      Eyes.look(group.frame(), "last page of the group");

      group.follow(group.link("Pas encore venues"));
      assertThat(group.find("[aria-current=true]")).hasText("Pas encore venues");
      assertThat(group.find("tbody tr").first()).containsText("Pas encore commencé");

      group.button("Actualiser la liste").click();
      assertThat(group.find(".pl-pages [aria-current=page]")).hasText("Page 1");
    }
  }

  private static Locator row(ToolView group, Person person) {
    return group.find("tbody tr").filter(new Locator.FilterOptions().setHasText(person.name()));
  }
}
