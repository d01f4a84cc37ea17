package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;

/** Works through a course for teachers, by its pages and nothing else. */
record Lessons(ToolView tool) {

  private static final String READ = "J’ai lu, continuer";

  /** « J’ai lu, continuer ». */
  void read() {
    tool.follow(tool.button(READ));
  }

  /** From the course's home to its first page. */
  void begin() {
    tool.follow(tool.link("Commencer"));
  }

  /** From the end of the first module, by the course's home, to the quiz that ends the second. */
  void readToTheFirstQuiz() {
    read();
    assertThat(tool.main()).containsText("Module terminé");
    tool.follow(tool.link("Continuer"));
    while (tool.button(READ).count() > 0) {
      read();
    }
    assertThat(tool.heading()).hasText("Question 1 sur 8\u00a0: Huit situations");
  }

  /** Reads and rates oneself, from the course's home to the first quiz. */
  void reachTheFirstQuiz() {
    begin();
    read();
    positionOneself();
    readToTheFirstQuiz();
  }

  /** « Je sais faire avec aide », each time, and what that suggests. */
  void positionOneself() {
    for (Locator statement : tool.find("fieldset").all()) {
      statement.getByLabel("Je sais faire avec aide").check();
    }
    tool.button("Enregistrer et continuer").click();
    assertThat(tool.main()).containsText("Par où commencer");
    tool.follow(tool.link("Continuer"));
  }

  /** Chooses the answers that begin so, and « Valider ». */
  void answer(String... beginnings) {
    for (String beginning : beginnings) {
      tool.find("label.pl-choice").filter(withText(beginning)).locator("input").check();
    }
    submit();
  }

  /** Answers the question that is shown, right. */
  void answerRight() {
    Situation asked = Situation.shown(tool);
    if (asked.putsThingsIntoPlaces()) {
      put(asked.places());
    } else {
      answer(asked.right().toArray(String[]::new));
    }
  }

  /** Answers the question that is shown, so that it earns nothing. */
  void answerWrong() {
    Situation asked = Situation.shown(tool);
    if (asked.putsThingsIntoPlaces()) {
      put(asked.misplaced());
    } else {
      answer(asked.wrong());
    }
  }

  private void put(Map<String, String> places) {
    places.forEach((thing, place) -> put(tool.find(".pl-sort").filter(withText(thing)), place));
    submit();
  }

  /** Into one of the columns beside it, or with one of its list. */
  private static void put(Locator thing, String place) {
    Locator list = thing.locator("select");
    if (list.count() > 0) {
      list.selectOption(new SelectOption().setLabel(place));
    } else {
      thing.getByLabel(place).check();
    }
  }

  private void submit() {
    tool.follow(tool.button("Valider"));
    assertThat(tool.find(".pl-verdict")).isVisible();
  }

  /** From a correction to the next question, or to the result. */
  void goOn() {
    tool.follow(tool.find(".pl-actions a.btn-primary"));
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
