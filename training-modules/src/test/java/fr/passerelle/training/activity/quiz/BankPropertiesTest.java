package fr.passerelle.training.activity.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bank and the draw: what a draw holds, and what the next ones hold. */
class BankPropertiesTest {

  @Property(tries = 200)
  void aDrawHoldsAsManyQuestionsAsItSaysEachOnce(
      @ForAll @IntRange(min = 1, max = 30) int size,
      @ForAll @IntRange(min = 1, max = 30) int draw,
      @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int number,
      @ForAll int seed) {
    Quiz met = bank(size, draw).dealt(lots(seed), number);
    assertEquals(Math.min(size, draw), met.questions().size());
    assertEquals(met.questions().size(), ids(met).size());
    assertEquals(met, bank(size, draw).dealt(lots(seed), number), "the same within a try");
  }

  @Property(tries = 200)
  void noQuestionComesAgainBeforeAllOthersCame(
      @ForAll @IntRange(min = 1, max = 30) int size,
      @ForAll @IntRange(min = 1, max = 30) int draw,
      @ForAll int seed) {
    int asked = Math.min(size, draw);
    int rounds = (size + asked - 1) / asked;
    Set<String> met = new HashSet<>();
    for (int number = 1; number < rounds; number++) {
      Set<String> drawn = ids(bank(size, draw).dealt(lots(seed), number));
      assertTrue(drawn.stream().noneMatch(met::contains), "other ones are preferred");
      met.addAll(drawn);
    }
    met.addAll(ids(bank(size, draw).dealt(lots(seed), rounds)));
    assertEquals(size, met.size());
  }

  @Property(tries = 50)
  void otherPeopleMeetAnotherDraw(@ForAll @IntRange(min = 0, max = 1000) int seed) {
    Set<List<String>> draws =
        IntStream.range(0, 20)
            .mapToObj(person -> bank(12, 4).dealt(lots(seed + person), 1))
            .map(quiz -> quiz.questions().stream().map(Question::id).toList())
            .collect(Collectors.toSet());
    assertTrue(draws.size() > 10, draws.toString());
  }

  private static Quiz bank(int size, int draw) {
    return Banks.of(size, Math.min(size, draw), null);
  }

  private static Draw lots(int seed) {
    return new Draw(String.valueOf(seed));
  }

  private static Set<String> ids(Quiz quiz) {
    return quiz.questions().stream().map(Question::id).collect(Collectors.toSet());
  }
}
