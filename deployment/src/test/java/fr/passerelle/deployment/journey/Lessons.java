package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.function.Consumer;

/** Works through a course for teachers, by its pages and nothing else. */
record Lessons(ToolView tool) {

  private static final String READ = "J’ai lu, continuer";

  /** A right answer to each question of « Huit situations », in their order. */
  static final List<Consumer<Lessons>> ANSWERS =
      List.of(
          quiz -> quiz.answer("Je n’inscris personne."),
          quiz -> quiz.answer("Faux"),
          quiz -> quiz.answer("La photo de groupe", "L’enregistrement", "Le score de"),
          quiz -> quiz.answer("On passe par le médiacentre"),
          Lessons::sortSixIdeas,
          quiz -> quiz.type("dpo"),
          quiz -> quiz.answer("Faux"),
          quiz -> quiz.answer("Ce que les élèves vont apprendre", "Les données que", "Le nom de"));

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
    tool.follow(tool.link("Reprendre"));
    while (tool.button(READ).count() > 0) {
      read();
    }
    assertThat(tool.heading()).hasText("Huit situations, question 1");
  }

  /** Reads and rates oneself, from the course's home to the first quiz. */
  void reachTheFirstQuiz() {
    begin();
    read();
    positionOneself();
    readToTheFirstQuiz();
  }

  /** « Je sais faire avec aide », twelve times. */
  void positionOneself() {
    for (Locator statement : tool.find("fieldset").all()) {
      statement.getByLabel("Je sais faire avec aide").check();
    }
    tool.follow(tool.button("Enregistrer et continuer"));
  }

  /** Chooses the answers that begin so, and « Valider ». */
  void answer(String... beginnings) {
    for (String beginning : beginnings) {
      tool.find("label.pl-choice").filter(withText(beginning)).locator("input").check();
    }
    submit();
  }

  void type(String word) {
    tool.find("#answer").fill(word);
    submit();
  }

  private void sortSixIdeas() {
    List<String> places =
        List.of(
            "Je peux commencer",
            "Je peux commencer",
            "Je demande d’abord",
            "Je demande d’abord",
            "Je fais autrement",
            "Je fais autrement");
    for (int i = 0; i < places.size(); i++) {
      tool.find("fieldset").nth(i).getByLabel(places.get(i)).check();
    }
    submit();
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
