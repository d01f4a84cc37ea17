package fr.passerelle.training.player;

import fr.passerelle.training.attempt.QuizTry;
import fr.passerelle.training.catalog.Question;
import fr.passerelle.training.catalog.Quiz;
import java.util.List;

/**
 * The result of a finished try.
 *
 * @param points of this try, out of {@code count}
 * @param passed whether this try reached the pass mark
 * @param done whether the quiz is done, by this try or an earlier one
 * @param next where « Continuer » leads
 * @param tries where « Recommencer » is sent
 */
public record ResultView(
    Frame frame,
    double points,
    int count,
    int passPercent,
    boolean passed,
    boolean done,
    List<Row> questions,
    String next,
    String tries) {

  /**
   * One question of the try.
   *
   * @param prompt sanitised HTML
   * @param href its correction
   */
  public record Row(int number, String prompt, boolean right, String href) {}

  static ResultView of(Frame frame, Quiz quiz, QuizTry finished, String next, boolean done) {
    return new ResultView(
        frame,
        finished.score(),
        quiz.questions().size(),
        quiz.passPercent(),
        quiz.passedBy(finished.score()),
        done,
        quiz.questions().stream().map(one -> row(frame, quiz, finished, one)).toList(),
        next,
        frame.here() + "/tries");
  }

  private static Row row(Frame frame, Quiz quiz, QuizTry finished, Question question) {
    boolean right =
        finished.answerTo(question).filter(a -> question.mark(a.answer()).right()).isPresent();
    return new Row(
        quiz.questions().indexOf(question) + 1,
        question.prompt().safe(),
        right,
        frame.here() + "/answers/" + question.id());
  }
}
