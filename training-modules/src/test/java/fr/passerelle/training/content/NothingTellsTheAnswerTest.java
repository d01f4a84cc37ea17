package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.Chosen;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.choice.TrueFalse;
import fr.passerelle.training.question.shortanswer.ShortAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over all our courses, neither length nor place nor habit tells which answer is right. */
class NothingTellsTheAnswerTest {

  private final List<Question> questions =
      ClasspathCourses.find(NothingTellsTheAnswerTest.class.getClassLoader()).stream()
          .flatMap(course -> CourseLoader.load(course).languages().values().stream())
          .flatMap(course -> course.activities().stream())
          .filter(Quiz.class::isInstance)
          .flatMap(quiz -> ((Quiz) quiz).questions().stream())
          .toList();

  @Test
  void theRightChoiceIsTheLongestInNoMoreThanFourOfTen() {
    long longest = singles().filter(NothingTellsTheAnswerTest::rightIsLongest).count();
    assertTrue(longest * 10 <= singles().count() * 4, longest + " of " + singles().count());
  }

  @Test
  void theRightChoiceIsTheShortestInNoMoreThanFourOfTen() {
    long shortest = singles().filter(NothingTellsTheAnswerTest::rightIsShortest).count();
    assertTrue(shortest * 10 <= singles().count() * 4, shortest + " of " + singles().count());
  }

  @Test
  void theRightChoiceIsWrittenInEachPlaceAboutAsOften() {
    for (int place = 0; place < 4; place++) {
      int here = place;
      long often = singles().filter(one -> right(one) == here).count();
      assertTrue(often * 10 <= singles().count() * 4 && often > 0, place + ": " + often);
    }
  }

  @Test
  void asMuchIsTrueAsIsFalse() {
    long right = statements().filter(TrueFalse::answer).count();
    long wrong = statements().count() - right;
    assertTrue(Math.abs(right - wrong) <= 1, right + " true, " + wrong + " false");
  }

  @Test
  void multipleAnswersFollowNoPattern() {
    List<String> patterns = multiples().map(NothingTellsTheAnswerTest::pattern).toList();
    for (String pattern : patterns) {
      assertTrue(patterns.stream().filter(pattern::equals).count() <= 2, patterns.toString());
    }
    long firstIsRight = patterns.stream().filter(pattern -> pattern.startsWith("1")).count();
    assertTrue(firstIsRight * 10 <= patterns.size() * 7, patterns.toString());
  }

  @Test
  void theLongestOfSeveralChoicesIsRightAboutAsOftenAsNot() {
    long right = multiples().filter(one -> longest(one.choices()).correct()).count();
    assertTrue(right * 10 <= multiples().count() * 7, right + " of " + multiples().count());
  }

  @Test
  void tickingEverythingEarnsNothingAnywhere() {
    multiples().forEach(one -> assertFalse(one.mark(new Chosen(all(one))).points() > 0));
  }

  @Test
  void nobodyHasToGuessAWord() {
    questions.stream()
        .filter(ShortAnswer.class::isInstance)
        .map(ShortAnswer.class::cast)
        .flatMap(one -> one.accepted().stream())
        .forEach(accepted -> assertTrue(accepted.matches("\\d+"), accepted));
  }

  private static Set<String> all(MultipleChoice one) {
    return one.choices().stream().map(Choice::id).collect(Collectors.toSet());
  }

  private Stream<SingleChoice> singles() {
    return questions.stream().filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast);
  }

  private Stream<MultipleChoice> multiples() {
    return questions.stream()
        .filter(MultipleChoice.class::isInstance)
        .map(MultipleChoice.class::cast);
  }

  private Stream<TrueFalse> statements() {
    return questions.stream().filter(TrueFalse.class::isInstance).map(TrueFalse.class::cast);
  }

  private static int right(SingleChoice one) {
    return one.choices()
        .indexOf(one.choices().stream().filter(Choice::correct).findFirst().orElseThrow());
  }

  private static boolean rightIsLongest(SingleChoice one) {
    return longest(one.choices()).correct();
  }

  private static boolean rightIsShortest(SingleChoice one) {
    return one.choices().stream()
        .min(Comparator.comparingInt(choice -> choice.text().length()))
        .orElseThrow()
        .correct();
  }

  private static Choice longest(List<Choice> choices) {
    return choices.stream()
        .max(Comparator.comparingInt(choice -> choice.text().length()))
        .orElseThrow();
  }

  private static String pattern(MultipleChoice one) {
    StringBuilder pattern = new StringBuilder();
    one.choices().forEach(choice -> pattern.append(choice.correct() ? '1' : '0'));
    return pattern.toString();
  }
}
