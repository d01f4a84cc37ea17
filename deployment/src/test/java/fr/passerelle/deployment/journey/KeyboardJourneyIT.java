package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher who uses no mouse. Wherever the focus goes on the way, it can be seen. */
@ExtendWith(Chromium.class)
class KeyboardJourneyIT {

  private static final int MOST_OFFERED = 8;
  private static final String PICKED = "list => list.selectedOptions[0].label";

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

      for (int number = 1; number <= Situation.ASKED; number++) {
        answer(keyboard, tool, Situation.shown(tool));
      }

      assertThat(tool.main()).containsText("8 sur 8");
      assertThat(workspace.cell(alex, course)).containsText(Course.points(8));
    }
  }

  private static void answer(Keyboard keyboard, ToolView tool, Situation asked) {
    if (asked.putsThingsIntoPlaces()) {
      put(keyboard, tool, asked.places());
    } else if (tool.find("input[type=radio]").count() > 0) {
      choose(keyboard, tool, asked.right().get(0));
    } else {
      tick(keyboard, tool, asked.right());
    }
  }

  /** Enters the group of radio buttons and goes down to the answer that begins so. */
  private static void choose(Keyboard keyboard, ToolView tool, String beginning) {
    keyboard.tabTo(tool.find("input[type=radio]").first());
    keyboard.space();
    downTo(keyboard, option(tool, beginning)::isChecked);
    submit(keyboard, tool);
  }

  /** From top to bottom, as the choices happen to stand. */
  private static void tick(Keyboard keyboard, ToolView tool, List<String> beginnings) {
    for (Locator choice : tool.find("label.pl-choice").all()) {
      if (beginnings.stream().anyMatch(choice.innerText()::startsWith)) {
        keyboard.tabTo(choice.locator("input"));
        keyboard.space();
      }
    }
    submit(keyboard, tool);
  }

  /** Row by row, as the things happen to stand: columns to go through, or a list to go down. */
  private static void put(Keyboard keyboard, ToolView tool, Map<String, String> places) {
    for (Locator row : tool.find(".pl-sort").all()) {
      String place = placeOf(row, places);
      Locator list = row.locator("select");
      if (list.count() > 0) {
        keyboard.tabTo(list);
        downTo(keyboard, () -> place.equals(list.evaluate(PICKED)));
      } else {
        keyboard.tabTo(row.locator("input").first());
        keyboard.space();
        downTo(keyboard, () -> row.getByLabel(place).isChecked());
      }
    }
    submit(keyboard, tool);
  }

  private static void downTo(Keyboard keyboard, BooleanSupplier there) {
    for (int step = 0; step < MOST_OFFERED && !there.getAsBoolean(); step++) {
      keyboard.down();
    }
    assertTrue(there.getAsBoolean(), "reached by keyboard");
  }

  private static String placeOf(Locator row, Map<String, String> places) {
    String said = row.locator("legend, label.form-label").first().innerText();
    return places.entrySet().stream()
        .filter(thing -> said.startsWith(thing.getKey()))
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
