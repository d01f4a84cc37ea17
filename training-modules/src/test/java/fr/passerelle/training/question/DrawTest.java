package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.Chosen;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.choice.TrueFalse;
import fr.passerelle.training.question.sorting.Sorting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Choices stand in an order drawn by lot, and the same seed always draws the same. */
class DrawTest {

  private static final Html TEXT = new Html("<p>?</p>");
  private static final List<Choice> FIVE =
      List.of(
          choice("a", false),
          choice("b", true),
          choice("c", false),
          choice("d", false),
          new Choice("all", "Toutes ces réponses", false, "Non.", true));

  @Test
  void drawsTheSameOrderFromTheSameSeed() {
    assertEquals(drawn("7/quiz/1"), drawn("7/quiz/1"));
  }

  @Test
  void drawsAnotherOrderForAnotherTryAndAnotherPerson() {
    Set<List<String>> orders = new HashSet<>();
    IntStream.range(0, 50).forEach(person -> orders.add(drawn(person + "/quiz/1")));
    assertTrue(orders.size() > 15, orders.toString());
    assertNotEquals(drawn("7/quiz/1"), drawn("7/quiz/3"));
  }

  @Test
  void putsTheRightChoiceInEachPlaceAboutAsOften() {
    int[] places = new int[4];
    for (int person = 0; person < 400; person++) {
      places[drawn(person + "/quiz/1").indexOf("b")]++;
    }
    for (int often : places) {
      assertTrue(often > 70 && often < 130, List.of(places[0], places[1], places[2]).toString());
    }
  }

  @Test
  void leavesWhatIsPinnedInItsPlace() {
    IntStream.range(0, 20).forEach(person -> assertEquals("all", drawn(person + "/quiz/1").get(4)));
  }

  @Test
  void drawsTheThingsToSortAndLeavesTheColumns() {
    Sorting sorting =
        new Sorting(
            "s",
            TEXT,
            List.of(new Sorting.Category("x", "X"), new Sorting.Category("y", "Y")),
            IntStream.range(0, 8)
                .mapToObj(i -> new Sorting.Item("i" + i, "I", i < 4 ? "x" : "y", "r"))
                .toList(),
            TEXT);
    Sorting drawn = (Sorting) sorting.drawn(new Draw("7/quiz/1"));
    assertEquals(sorting.categories(), drawn.categories());
    assertNotEquals(sorting.items(), drawn.items());
    assertEquals(Set.copyOf(sorting.items()), Set.copyOf(drawn.items()));
  }

  @Test
  void leavesTrueBeforeFalse() {
    TrueFalse judged = new TrueFalse("t", TEXT, true, new TrueFalse.Replies("o", "n"), TEXT);
    assertEquals(judged, judged.drawn(new Draw("7/quiz/1")));
  }

  @Test
  void marksADrawnQuestionAsTheWrittenOne() {
    Question drawn = question().drawn(new Draw("7/quiz/2"));
    assertTrue(drawn.mark(new Chosen(Set.of("b"))).right());
  }

  private static List<String> drawn(String seed) {
    return ((SingleChoice) question().drawn(new Draw(seed)))
        .choices().stream().map(Choice::id).toList();
  }

  private static SingleChoice question() {
    return new SingleChoice("q", TEXT, FIVE, TEXT);
  }

  private static Choice choice(String id, boolean correct) {
    return new Choice(id, id, correct, "retour");
  }
}
