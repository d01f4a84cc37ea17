package fr.passerelle.training.question.matching;

import static fr.passerelle.training.question.QuestionSamples.TEXT;
import static fr.passerelle.training.question.QuestionSamples.form;
import static fr.passerelle.training.question.QuestionSamples.points;
import static fr.passerelle.training.question.QuestionSamples.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.matching.Matching.Item;
import fr.passerelle.training.question.matching.Matching.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private final MatchingKind kind = new MatchingKind();
  private final Matching matching =
      matching(item("photo", "voisins"), item("absence", "vie-scolaire"));

  @Test
  void givesTheShareOfItemsMatchedRight() {
    assertEquals(1, points(matching, form("q.photo", "voisins", "q.absence", "vie-scolaire")));
    assertEquals(0.5, points(matching, form("q.photo", "voisins", "q.absence", "autre")));
    assertEquals(0, points(matching, form("q.photo", "vie-scolaire", "q.absence", "voisins")));
  }

  @Test
  void refusesAnOptionForTwoItems() {
    refuses(matching, form("q.photo", "autre", "q.absence", "autre"), Reason.USED_TWICE);
  }

  @Test
  void refusesWhatIsNotWholeAListLeftOpenIncluded() {
    refuses(matching, form("q.photo", "", "q.absence", ""), Reason.NONE);
    refuses(matching, form("q.photo", "autre", "q.absence", ""), Reason.INCOMPLETE);
    refuses(matching, form("q.photo", "autre"), Reason.INCOMPLETE);
    refuses(matching, form("q.photo", "autre", "q.absence", "nulle-part"), Reason.UNKNOWN);
    refuses(
        matching,
        form("q.photo", "autre", "q.absence", "voisins", "q.x", "voisins"),
        Reason.UNKNOWN);
  }

  @Test
  void refusesAStoredAnswerOfAnotherQuestion() {
    assertThrows(
        AnswerDoesNotFit.class, () -> matching.mark(new Matched(Map.of("photo", "voisins"))));
  }

  @Test
  void refusesAnAuthorsMatchThatDoesNotExistOrGoesTwice() {
    assertThrows(
        IllegalArgumentException.class,
        () -> matching(item("photo", "ailleurs"), item("absence", "autre")));
    assertThrows(
        IllegalArgumentException.class,
        () -> matching(item("photo", "autre"), item("absence", "autre")));
  }

  @Test
  void drawsBothSidesAndMarksTheSame() {
    Answer answer = matching.read(form("q.photo", "voisins", "q.absence", "autre"));
    for (String seed : List.of("a", "b", "c", "d")) {
      assertEquals(0.5, matching.drawn(new Draw(seed)).mark(answer).points());
    }
  }

  @Test
  void showsAListForEachItemWithWhatWasSent() {
    String asked = Drawn.part(kind.ask(matching, new Filled(form("q.photo", "autre"))));
    assertTrue(asked.contains("<label class=\"form-label\" for=\"q.photo\">photo</label>"), asked);
    assertTrue(asked.contains("value=\"autre\" selected"), asked);
  }

  @Test
  void correctsAndTellsItemByItem() {
    Matched answer = new Matched(Map.of("photo", "voisins", "absence", "autre"));
    String page = Drawn.part(kind.correct(matching, answer, matching.mark(answer)));
    assertTrue(page.contains("voisins\u00a0: votre réponse est juste"), page);
    assertTrue(page.contains("Bonne réponse\u00a0: vie-scolaire"), page);
    assertTrue(
        Drawn.part(kind.given(matching, answer).get(1))
            .contains("absence <strong>associé à «\u00a0autre\u00a0»"));
  }

  private static Item item(String id, String match) {
    return new Item(id, id, match, "retour");
  }

  private static Matching matching(Item... items) {
    List<Option> options =
        List.of(
            new Option("voisins", "voisins"),
            new Option("vie-scolaire", "vie-scolaire"),
            new Option("autre", "autre"));
    return new Matching("q", TEXT, options, List.of(items), TEXT, null);
  }
}
