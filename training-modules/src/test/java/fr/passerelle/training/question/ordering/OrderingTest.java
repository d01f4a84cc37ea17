package fr.passerelle.training.question.ordering;

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
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.ordering.Ordering.Item;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderingTest {

  private final OrderingKind kind = new OrderingKind();
  private final Ordering ordering =
      new Ordering(
          "q", TEXT, Stream.of("a", "b", "c", "d", "e").map(this::item).toList(), TEXT, null);

  @Test
  void theRightOrderEarnsThePoint() {
    assertEquals(1, points(ordering, placed("1", "2", "3", "4", "5")));
    assertTrue(ordering.mark(new Ordered(List.of("a", "b", "c", "d", "e"))).right());
  }

  @Test
  void oneItemOutOfPlaceIsOneMistakeHoweverManyPlacesItShifts() {
    assertEquals(0.6, points(ordering, placed("1", "3", "2", "4", "5")), "two neighbours");
    assertEquals(0.6, points(ordering, placed("5", "1", "2", "3", "4")), "the first put last");
  }

  @Test
  void moreThanHalfToMoveEarnsNothing() {
    assertEquals(0.2, points(ordering, placed("2", "1", "4", "3", "5")), 1e-9);
    assertEquals(0, points(ordering, placed("5", "4", "3", "2", "1")));
  }

  @Test
  void tellsWhichOnesToMove() {
    assertEquals(
        List.of(false, true, true, true, true),
        ordering.mark(new Ordered(List.of("b", "c", "d", "e", "a"))).feedback().stream()
            .map(one -> one.right())
            .toList());
  }

  @Test
  void refusesAPlaceForTwoAndWhatIsNotWhole() {
    refuses(ordering, placed("1", "1", "3", "4", "5"), Reason.USED_TWICE);
    refuses(ordering, placed("1", "2", "3", "4", ""), Reason.INCOMPLETE);
    refuses(ordering, placed("", "", "", "", ""), Reason.NONE);
    refuses(ordering, placed("1", "2", "3", "4", "6"), Reason.UNKNOWN);
    refuses(ordering, placed("1", "2", "3", "4", "05"), Reason.UNKNOWN);
  }

  @Test
  void refusesAStoredAnswerOfAnotherQuestion() {
    for (List<String> order :
        List.of(List.of("a"), List.of("a", "b", "c", "d", "d"), List.of("a", "b", "c", "d", "x"))) {
      assertThrows(AnswerDoesNotFit.class, () -> ordering.mark(new Ordered(order)));
    }
  }

  @Test
  void refusesTwoItemsWhichAreGuessedAtOnce() {
    List<Item> two = List.of(item("a"), item("b"));
    assertThrows(IllegalArgumentException.class, () -> new Ordering("q", TEXT, two, TEXT, null));
  }

  @Test
  void offersAnOrderByLotAndMarksTheSame() {
    Ordering drawn = (Ordering) ordering.drawn(new Draw("x"));
    assertEquals(5, drawn.offered().size());
    assertEquals(1, points(drawn, placed("1", "2", "3", "4", "5")));
    assertEquals(
        List.of(drawn.offered(), drawn.offered()),
        List.of(((Ordering) ordering.drawn(new Draw("x"))).offered(), drawn.offered()));
  }

  @Test
  void asksForAPlaceOfEach() {
    String asked = Drawn.part(kind.ask(ordering, new Filled(Map.of("q.a", List.of("2")))));
    assertTrue(asked.contains("<option value=\"2\" selected>2e place</option>"), asked);
    assertTrue(asked.contains("<option value=\"1\">1re place</option>"), asked);
  }

  @Test
  void saysHowManyWereToBeMoved() {
    Ordered answer = new Ordered(List.of("b", "c", "d", "e", "a"));
    String page = Drawn.part(kind.correct(ordering, answer, ordering.mark(answer)));
    assertTrue(page.contains("Une ligne était à déplacer sur 5"), page);
    assertTrue(page.contains("À déplacer (vous aviez dit\u00a0: 5e)"), page);
    String given = Drawn.part(kind.given(ordering, answer).get(0));
    assertTrue(given.contains("<strong>1.</strong> Item b"), given);
  }

  private Item item(String id) {
    return new Item(id, "Item " + id, "retour " + id);
  }

  private static Map<String, List<String>> placed(
      String a, String b, String c, String d, String e) {
    return form("q.a", a, "q.b", b, "q.c", c, "q.d", d, "q.e", e);
  }
}
