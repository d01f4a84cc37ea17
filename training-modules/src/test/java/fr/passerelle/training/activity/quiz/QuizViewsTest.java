package fr.passerelle.training.activity.quiz;

import static fr.passerelle.training.attempt.Sample.chosen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.Verdict;
import fr.passerelle.training.question.shortanswer.Typed;
import fr.passerelle.training.question.sorting.Sorted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  void saysTheIntroductionOnlyBeforeTheFirstQuestion() {
    assertEquals("<p>avant</p>", asked(Sample.sky()).intro());
    assertEquals("", asked(Sample.water()).intro());
  }

  @Test
  void sendsTheAnswerToItsQuestion() {
    assertEquals("/course/one/check/answers/sky", asked(Sample.sky()).action());
  }

  @Test
  void saysWhatIsWrongWithWhatWasSent() {
    AnswerDoesNotFit unfit = new AnswerDoesNotFit(AnswerDoesNotFit.Reason.INCOMPLETE);
    QuestionView again =
        QuestionView.again(
            Kinds.FRAME,
            QUIZ,
            Sample.messages(),
            Optional.empty(),
            new Filled(Map.of()),
            unfit.textKey());
    assertEquals("training.unfit.incomplete", again.error());
  }

  @Test
  void saysWhetherTheResultComesNext() {
    assertEquals("training.quiz.next", corrected(Sample.sky(), chosen("green")).nextKey());
    CorrectionView last =
        CorrectionView.of(Kinds.FRAME, QUIZ, Sample.number(), new Typed("3018"), 5, true);
    assertEquals("training.quiz.result", last.nextKey());
    assertEquals("/course/one/check", last.next());
  }

  @Test
  void readsOneCorrectionAfterTheOtherAtTheEnd() {
    Quiz atEnd = Banks.of(2, null, Quiz.Correction.AT_END);
    CorrectionView first =
        CorrectionView.of(Kinds.FRAME, atEnd, Banks.question(0), chosen("yes"), 2, true);
    assertEquals("training.quiz.nextcorrection", first.nextKey());
    assertEquals("/course/one/check/answers/q1", first.next());
    assertEquals(
        "training.quiz.result",
        CorrectionView.of(Kinds.FRAME, atEnd, Banks.question(1), chosen("yes"), 2, true).nextKey());
  }

  @Test
  void saysWhatToKnowBeforeTheFirstQuestion() {
    Quiz bank = Banks.of(5, 2, Quiz.Correction.AT_END).dealt(new Draw("x"), 1);
    assertEquals(
        List.of("training.quiz.drawn", "training.quiz.atend"),
        QuestionView.of(Kinds.FRAME, bank, bank.questions().get(0), Optional.empty()).rules());
    assertEquals(
        List.of(),
        QuestionView.of(Kinds.FRAME, bank, bank.questions().get(1), Optional.empty()).rules());
    assertEquals(List.of(), asked(Sample.sky()).rules());
  }

  @Test
  void countsThePartsOfWhatIsMarkedPartByPart() {
    Answer answer = new Sorted(Map.of("m1", "real", "m2", "real"));
    CorrectionView view = corrected(Sample.messages(), answer);
    assertTrue(view.countsParts());
    assertEquals(List.of(1, 2), List.of(view.rightCount(), view.partCount()));
    assertFalse(corrected(Sample.fruit(), chosen("apple")).countsParts());
  }

  @Test
  void correctsPartly() {
    assertEquals(Verdict.PARTLY, corrected(Sample.fruit(), chosen("apple")).verdict());
    assertEquals(Verdict.RIGHT, corrected(Sample.fruit(), chosen("apple", "pear")).verdict());
    assertEquals(Verdict.WRONG, corrected(Sample.fruit(), chosen("stone")).verdict());
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

  static QuestionView asked(Question question) {
    return QuestionView.of(Kinds.FRAME, QUIZ, question, Optional.empty());
  }

  static CorrectionView corrected(Question question, Answer answer) {
    return CorrectionView.of(Kinds.FRAME, QUIZ, question, answer, 1, false);
  }
}
