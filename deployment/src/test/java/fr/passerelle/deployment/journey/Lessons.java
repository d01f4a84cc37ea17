package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
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
          quiz -> quiz.answer("Le DPO"),
          quiz -> quiz.answer("Vrai"),
          quiz ->
              quiz.answer(
                  "Ce que les élèves vont apprendre",
                  "Ce que vous avez trouvé",
                  "Les données que",
                  "Le nom de"));

  /** Where each idea of the question to sort belongs, whatever order they were drawn in. */
  static final Map<String, String> SIX_IDEAS =
      Map.of(
          "Créer vingt-huit comptes", "Je demande d’abord",
          "Projeter", "Je peux commencer",
          "Demander à des 6e", "Je fais autrement",
          "Ouvrir un blog", "Je demande d’abord",
          "Coller dans un traducteur", "Je fais autrement",
          "Déposer un exercice", "Je peux commencer");

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

  /** « Je sais faire avec aide », twelve times, and what that suggests. */
  void positionOneself() {
    for (Locator statement : tool.find("fieldset").all()) {
      statement.getByLabel("Je sais faire avec aide").check();
    }
    tool.follow(tool.button("Enregistrer et continuer"));
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

  private void sortSixIdeas() {
    SIX_IDEAS.forEach((idea, place) -> idea(idea).getByLabel(place).check());
    submit();
  }

  private Locator idea(String beginning) {
    return tool.find("fieldset.pl-sort").filter(withText(beginning));
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
