package fr.passerelle.training.activity.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is shown of a group never tells what one person answered. */
class BallotBoxTest {

  private final BallotBox box = new BallotBox();

  @Test
  void showsNothingOfFewerThanFive() {
    answer(4, "oui");
    assertEquals(4, box.answered());
    assertEquals(0, box.shownAnswered());
    assertEquals(Tally.EMPTY, box.shown());
  }

  @Test
  void showsFiveTogetherAndThenNothingNewBeforeTheTenth() {
    answer(3, "oui");
    answer(2, "non");
    Tally five = box.shown();
    assertEquals(3, five.of("utile", "oui"));
    assertEquals(2, five.of("utile", "non"));

    answer(4, "non");
    assertEquals(five, box.shown());
    assertEquals(9, box.answered());

    answer(1, "non");
    assertEquals(10, box.shownAnswered());
    assertEquals(7, box.shown().of("utile", "non"));
  }

  @Test
  void whateverIsAnsweredTwoLooksDifferByFivePeopleOrByNothing() {
    Random random = new Random(20261129);
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      answer(1, random.nextBoolean() ? "oui" : "non");
      int shown = box.shown().of("utile", "oui") + box.shown().of("utile", "non");
      assertEquals(box.shownAnswered(), shown);
      seen.add(shown);
    }
    for (int i = 1; i < seen.size(); i++) {
      int more = seen.get(i) - seen.get(i - 1);
      assertTrue(more == 0 || more == BallotBox.TOGETHER, more + " more at " + i);
    }
  }

  @Test
  void whatIsKeptDoesNotTellWhoCameFirst() {
    String oneOrder = Tally.EMPTY.and(Map.of("b", "x")).and(Map.of("a", "y")).stored();
    String other = Tally.EMPTY.and(Map.of("a", "y")).and(Map.of("b", "x")).stored();
    assertEquals(oneOrder, other);
    assertEquals("{\"a\":{\"y\":1},\"b\":{\"x\":1}}", oneOrder);
    assertFalse(Tally.fromStored(oneOrder).counts().isEmpty());
  }

  private void answer(int times, String answer) {
    for (int i = 0; i < times; i++) {
      box.take(Map.of("utile", answer));
    }
  }
}
