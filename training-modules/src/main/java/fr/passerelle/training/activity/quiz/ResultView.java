package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.QuestionKinds;
import java.util.List;
import java.util.Optional;

/**
 * The result of a finished try.
 *
 * @param points of this try, out of {@code count}, with one decimal at most, rounded down: what
 *     falls short of the pass mark never looks as if it reached it
 * @param passed whether this try reached the pass mark
 * @param done whether the quiz is done, by this try or an earlier one
 * @param missed how many questions are not right yet
 * @param next where « Continuer » leads
 * @param tries where « Refaire » is sent
 */
public record ResultView(
    Frame frame,
    double points,
    int count,
    int passPercent,
    boolean passed,
    boolean done,
    int missed,
    List<Row> questions,
    String next,
    String tries) {

  /** The value of the form's {@link #WHAT} that asks for the missed questions only. */
  public static final String MISSED = "missed";

  /** The field that says what is to be done again; without it, the whole quiz. */
  public static final String WHAT = "what";

  /**
   * One question of the try.
   *
   * @param prompt sanitised HTML
   * @param given what was answered, part by part, as its type shows it
   * @param href its correction
   * @param page where to read it up again; null when it is right, or when there is no such page
   */
  public record Row(
      int number, String prompt, boolean right, List<Fragment> given, String href, PageLink page) {}

  static ResultView of(
      Frame frame, Quiz quiz, QuizTry finished, PageLinks pages, String next, boolean done) {
    return new ResultView(
        frame,
        rounded(finished.score()),
        quiz.questions().size(),
        quiz.passPercent(),
        quiz.passedBy(finished.score()),
        done,
        finished.missed(quiz).size(),
        quiz.questions().stream().map(one -> row(frame, quiz, finished, one, pages)).toList(),
        next,
        frame.here() + "/tries");
  }

  private static double rounded(double points) {
    return Math.floor(points * 10 + 1e-6) / 10;
  }

  private static Row row(
      Frame frame, Quiz quiz, QuizTry finished, Question question, PageLinks pages) {
    Optional<QuizAnswer> given = finished.answerTo(question);
    boolean right = given.filter(one -> question.mark(one.answer()).right()).isPresent();
    return new Row(
        quiz.questions().indexOf(question) + 1,
        question.prompt().safe(),
        right,
        given.map(one -> QuestionKinds.ALL.given(question, one.answer())).orElse(List.of()),
        frame.here() + "/answers/" + question.id(),
        right ? null : pages.of(quiz, question));
  }
}
