package fr.passerelle.training.question.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortingTest {

  private static final Html TEXT = new Html("<p>x</p>");

  private final Sorting sorting =
      new Sorting(
          "q",
          TEXT,
          List.of(new Sorting.Category("vrai", "Vrai"), new Sorting.Category("faux", "Faux")),
          List.of(
              new Sorting.Item("m1", "un", "faux", "retour 1"),
              new Sorting.Item("m2", "deux", "vrai", "retour 2")),
          TEXT);

  @Test
  void givesTheShareOfItemsPutRight() {
    Answer half = sorting.read(sorted("faux", "faux"));
    assertEquals(0.5, sorting.mark(half).points());
    assertFalse(sorting.mark(half).right());
    assertTrue(sorting.mark(sorting.read(sorted("faux", "vrai"))).right());
    assertEquals(0, sorting.mark(sorting.read(sorted("vrai", "faux"))).points());
  }

  @Test
  void tellsAboutEveryItem() {
    assertEquals(
        List.of(
            new Feedback("m1", "retour 1", true, true),
            new Feedback("m2", "retour 2", false, true)),
        sorting.mark(sorting.read(sorted("faux", "faux"))).feedback());
  }

  @Test
  void refusesASortingThatIsNotWhole() {
    refuses(sorting, Map.of(), Reason.NONE);
    refuses(sorting, Map.of("q.m1", List.of("faux")), Reason.INCOMPLETE);
    refuses(sorting, sorted("faux", "ailleurs"), Reason.UNKNOWN);
    refuses(
        sorting,
        Map.of("q.m1", List.of("faux"), "q.m2", List.of("vrai"), "q.m3", List.of("vrai")),
        Reason.UNKNOWN);
    refuses(
        sorting, Map.of("q.m1", List.of("faux", "vrai"), "q.m2", List.of("vrai")), Reason.TOO_MANY);
  }

  @Test
  void refusesASortingIntoACategoryThatDoesNotExist() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Sorting(
                "q",
                TEXT,
                sorting.categories(),
                List.of(
                    new Sorting.Item("m1", "un", "ailleurs", "r"),
                    new Sorting.Item("m2", "deux", "vrai", "r")),
                TEXT));
  }

  private static Map<String, List<String>> sorted(String first, String second) {
    return Map.of("q.m1", List.of(first), "q.m2", List.of(second));
  }

  private static void refuses(Question question, Map<String, List<String>> form, Reason reason) {
    AnswerDoesNotFit refusal = assertThrows(AnswerDoesNotFit.class, () -> question.read(form));
    assertEquals(reason, refusal.reason());
  }
}
