package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher who uses no mouse. Wherever the focus goes on the way, it can be seen. */
@ExtendWith(Chromium.class)
class KeyboardJourneyIT {

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person alex = stage.newcomer("Alex", "Enseignant", Role.LEARNER);

  @Test
  void theSkipLinkComesFirstAndLeadsToTheContent(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, alex).openInNewTab(course);
      Keyboard keyboard = new Keyboard(tool.page());

      keyboard.tab();
      assertThat(tool.link("Aller au contenu")).isFocused();
      assertThat(tool.link("Aller au contenu")).isInViewport();
      keyboard.enter();
      assertThat(tool.main()).isFocused();
      keyboard.tab();
      assertThat(tool.link("Commencer")).isFocused();
    }
  }

  @Test
  void theWholeFirstQuizIsDoneByKeyboard(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, alex);
      ToolView tool = workspace.openInNewTab(course);
      new Lessons(tool).reachTheFirstQuiz();
      Keyboard keyboard = new Keyboard(tool.page());

      choose(keyboard, tool, "Je n’inscris personne.");
      choose(keyboard, tool, "Faux");
      tick(keyboard, tool, "La photo de groupe", "L’enregistrement", "Le score de");
      choose(keyboard, tool, "On passe par le médiacentre");
      sort(keyboard, tool, List.of("Je peux commencer", "Je demande d’abord", "Je fais autrement"));
      choose(keyboard, tool, "Le DPO");
      choose(keyboard, tool, "Vrai");
      tick(
          keyboard,
          tool,
          "Ce que les élèves vont apprendre",
          "Ce que vous avez trouvé",
          "Les données que",
          "Le nom de");

      assertThat(tool.main()).containsText("8 sur 8");
      assertThat(workspace.cell(alex, course)).containsText(Course.points(8));
    }
  }

  /** Enters the group of radio buttons and goes down to the answer that begins so. */
  private static void choose(Keyboard keyboard, ToolView tool, String beginning) {
    keyboard.tabTo(tool.find("input[type=radio]").first());
    keyboard.space();
    Locator wanted = option(tool, beginning);
    while (!wanted.isChecked()) {
      keyboard.down();
    }
    submit(keyboard, tool);
  }

  /** From top to bottom, as the choices happen to stand. */
  private static void tick(Keyboard keyboard, ToolView tool, String... beginnings) {
    for (Locator choice : tool.find("label.pl-choice").all()) {
      if (Stream.of(beginnings).anyMatch(choice.innerText()::startsWith)) {
        keyboard.tabTo(choice.locator("input"));
        keyboard.space();
      }
    }
    submit(keyboard, tool);
  }

  /** Row by row, as the things to sort happen to stand. */
  private static void sort(Keyboard keyboard, ToolView tool, List<String> columns) {
    for (Locator row : tool.find("fieldset.pl-sort").all()) {
      keyboard.tabTo(row.locator("input").first());
      keyboard.space();
      for (int step = 0; step < columns.indexOf(columnOf(row)); step++) {
        keyboard.down();
      }
    }
    submit(keyboard, tool);
  }

  private static String columnOf(Locator row) {
    String said = row.locator("legend").innerText();
    return Lessons.SIX_IDEAS.entrySet().stream()
        .filter(idea -> said.startsWith(idea.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Locator option(ToolView tool, String beginning) {
    return tool.find("label.pl-choice")
        .filter(new Locator.FilterOptions().setHasText(beginning))
        .locator("input");
  }

  /** « Valider », reads the correction and goes on. */
  private static void submit(Keyboard keyboard, ToolView tool) {
    keyboard.follow(tool, tool.button("Valider"));
    assertThat(tool.find(".pl-verdict")).isVisible();
    keyboard.follow(tool, tool.find(".pl-actions a.btn-primary"));
  }
}
