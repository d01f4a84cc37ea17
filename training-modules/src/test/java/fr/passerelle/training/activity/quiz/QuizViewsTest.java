package fr.passerelle.training.activity.quiz;

import static fr.passerelle.training.attempt.Sample.chosen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.quiz.CorrectionView.AnswerRow;
import fr.passerelle.training.activity.quiz.CorrectionView.Verdict;
import fr.passerelle.training.activity.quiz.QuestionView.Kind;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.shortanswer.Typed;
import fr.passerelle.training.question.sorting.Sorted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuizViewsTest {

  static final Quiz QUIZ =
      new Quiz(
          "all",
          "Le quiz",
          Sample.html("avant"),
          60,
          List.of(
              Sample.sky(), Sample.water(), Sample.fruit(), Sample.messages(), Sample.number()));

  static final PageLinks PAGES = new PageLinks(Sample.course(), rest -> "/course/" + rest);

  @Test
  void asksEachKindOfQuestionInItsOwnWay() {
    assertEquals(
        List.of(Kind.SINGLE, Kind.TRUE_FALSE, Kind.MULTIPLE, Kind.SORTING, Kind.SHORT),
        QUIZ.questions().stream().map(QuizViewsTest::asked).map(QuestionView::kind).toList());
  }

  @Test
  void saysTheIntroductionOnlyBeforeTheFirstQuestion() {
    assertEquals("<p>avant</p>", asked(Sample.sky()).intro());
    assertEquals("", asked(Sample.water()).intro());
  }

  @Test
  void sendsTheAnswerToItsQuestion() {
    assertEquals("/course/one/check/answers/sky", asked(Sample.sky()).action());
  }

  @Test
  void showsWhatWasSentAgainWithWhatIsWrong() {
    Map<String, List<String>> form = Map.of("messages.m1", List.of("fake"));
    AnswerDoesNotFit unfit = new AnswerDoesNotFit(AnswerDoesNotFit.Reason.INCOMPLETE);
    QuestionView again =
        QuestionView.again(Kinds.FRAME, QUIZ, Sample.messages(), 3, new Filled(form), unfit);
    assertEquals("training.unfit.incomplete", again.error());
    assertTrue(again.items().get(0).options().get(1).checked());
    assertFalse(again.items().get(1).options().get(1).checked());
  }

  @Test
  void correctsAChoiceWithTheRightOneAndTheLearnersOwn() {
    CorrectionView view = corrected(Sample.sky(), chosen("green"));
    assertEquals(Verdict.WRONG, view.verdict());
    assertEquals(
        List.of("right", "review"), view.answers().stream().map(AnswerRow::state).toList());
    assertEquals("Vert", view.answers().get(1).text());
    assertTrue(view.answers().get(1).chosen());
    assertFalse(view.last());
  }

  @Test
  void correctsPartly() {
    assertEquals(Verdict.PARTLY, corrected(Sample.fruit(), chosen("apple")).verdict());
    assertEquals(Verdict.RIGHT, corrected(Sample.fruit(), chosen("apple", "pear")).verdict());
  }

  @Test
  void tellsWhatWasMissedFromWhatWasFound() {
    List<AnswerRow> rows = corrected(Sample.fruit(), chosen("apple")).answers();
    assertEquals(List.of("right", "missed", "todo"), rows.stream().map(AnswerRow::state).toList());
  }

  @Test
  void correctsASortingItemByItem() {
    Answer answer = new Sorted(Map.of("m1", "real", "m2", "real"));
    CorrectionView view = corrected(Sample.messages(), answer);
    assertTrue(view.sorting());
    assertEquals(1, view.rightCount());
    AnswerRow wrong = view.answers().get(0);
    assertEquals(List.of("Vrai", "Faux"), List.of(wrong.given(), wrong.expected()));
    assertEquals("review", wrong.state());
  }

  @Test
  void correctsWhatWasTyped() {
    CorrectionView view = corrected(Sample.number(), new Typed("17"));
    assertEquals("17", view.answers().get(0).text());
    assertEquals("review", view.answers().get(0).state());
  }

  @Test
  void leavesTheWordsOfTrueAndFalseToThePage() {
    assertNull(corrected(Sample.water(), chosen("true")).answers().get(0).text());
    assertNull(asked(Sample.water()).options().get(0).text());
  }

  @Test
  void sumsUpATry() {
    Attempt attempt = Sample.attemptAtQuiz();
    CourseStep check = Sample.at(Sample.course(), "one", "check");
    QuizTry one = QuizTry.first(attempt, check, Sample.NOON);
    one.answer(check, Sample.sky(), chosen("blue"), Sample.NOON);
    one.answer(check, Sample.water(), chosen("false"), Sample.NOON);
    ResultView result = ResultView.of(Kinds.FRAME, Sample.quiz(), one, PAGES, "/next", false);
    assertEquals(1.0, result.points());
    assertFalse(result.passed());
    assertEquals(
        List.of(true, false), result.questions().stream().map(ResultView.Row::right).toList());
  }

  @Test
  void saysWhatWasAnsweredToEachKindOfQuestion() {
    assertEquals(
        List.of("Pomme", "Caillou"),
        GivenAnswer.of(Sample.fruit(), chosen("apple", "stone")).stream()
            .map(GivenAnswer::text)
            .toList());
    assertEquals("true", GivenAnswer.of(Sample.water(), chosen("true")).get(0).value());
    assertEquals("17", GivenAnswer.of(Sample.number(), new Typed("17")).get(0).text());
    Answer sorted = new Sorted(Map.of("m1", "real", "m2", "real"));
    assertEquals("Vrai", GivenAnswer.of(Sample.messages(), sorted).get(0).category());
  }

  static QuestionView asked(Question question) {
    return QuestionView.of(Kinds.FRAME, QUIZ, question, 0);
  }

  static CorrectionView corrected(Question question, Answer answer) {
    return CorrectionView.of(Kinds.FRAME, QUIZ, question, answer, 1, false);
  }
}
