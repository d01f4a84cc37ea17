package fr.passerelle.training.activity.quiz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.shortanswer.Typed;
import fr.passerelle.training.question.sorting.Sorted;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pages of a quiz as they are drawn: what people typed is escaped. */
class QuizTemplatesTest {

  @Test
  void drawsEveryKindOfQuestion() {
    for (Question question : QuizViewsTest.QUIZ.questions()) {
      String page = question(QuizViewsTest.asked(question));
      assertTrue(page.contains("name=\"" + question.id()), page);
      assertTrue(page.contains("/answers/" + question.id()), page);
    }
  }

  @Test
  void saysWhatIsWrongInEveryCase() {
    assertAll(
        Arrays.stream(AnswerDoesNotFit.Reason.values())
            .map(AnswerDoesNotFit::new)
            .map(unfit -> () -> assertTrue(again(unfit).contains("role=\"alert\""))));
  }

  @Test
  void escapesWhatWasTyped() {
    Answer typed = new Typed("<script>alert(1)</script>");
    String page = correction(QuizViewsTest.corrected(Sample.number(), typed));
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertFalse(page.contains("<script>"), page);
  }

  @Test
  void drawsEveryCorrection() {
    Answer sorted = new Sorted(Map.of("m1", "real", "m2", "real"));
    String page = correction(QuizViewsTest.corrected(Sample.messages(), sorted));
    assertTrue(page.contains("1 bonne réponse sur 2"), page);
    assertTrue(page.contains("Bonne réponse\u00a0: Faux"), page);
    String judged = correction(QuizViewsTest.corrected(Sample.water(), Sample.chosen("false")));
    assertTrue(judged.contains("Vrai") && judged.contains("À revoir"), judged);
  }

  @Test
  void drawsTheResultOfATry() {
    CourseStep check = Sample.at(Sample.course(), "one", "check");
    QuizTry one = QuizTry.first(Sample.attemptAtQuiz(), check, Sample.NOON);
    one.answer(check, Sample.sky(), Sample.chosen("blue"), Sample.NOON);
    one.answer(check, Sample.water(), Sample.chosen("false"), Sample.NOON);
    ResultView result =
        ResultView.of(Kinds.FRAME, Sample.quiz(), one, QuizViewsTest.PAGES, "/next", true);
    String page = Drawn.page("tm/quiz/result.jte", Map.of("result", result));
    assertTrue(page.contains("Il faut 60\u00a0% des points"), page);
    assertTrue(page.contains("action=\"/course/one/check/tries\""), page);
    assertTrue(page.contains("name=\"what\" value=\"missed\""), page);
    assertTrue(page.contains("Bleu") && page.contains("Faux"), page);
    assertTrue(page.contains("aria-describedby=\"asked-1\""), page);
    assertTrue(page.contains("id=\"asked-1\">" + Sample.sky().prompt().safe()), page);
  }

  @Test
  void everyQuestionSaysWhichItIsAndSoDoesItsBar() {
    String page = question(QuizViewsTest.asked(Sample.fruit()));
    assertTrue(page.contains("Question 3 sur 5\u00a0: Le quiz"), page);
    assertTrue(page.contains("<progress max=\"5\" value=\"0\">"), page);
    assertTrue(page.contains("tout cocher n’en rapporte aucun"), page);
  }

  private static String again(AnswerDoesNotFit unfit) {
    return question(
        QuestionView.again(
            Kinds.FRAME,
            QuizViewsTest.QUIZ,
            Sample.fruit(),
            Optional.empty(),
            new Filled(Map.of()),
            unfit.textKey()));
  }

  private static String question(QuestionView view) {
    return Drawn.page("tm/quiz/question.jte", Map.of("question", view));
  }

  private static String correction(CorrectionView view) {
    return Drawn.page("tm/quiz/correction.jte", Map.of("correction", view));
  }
}
