package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.QuestionKinds;
import fr.passerelle.training.question.Verdict;

/**
 * A question with its answer and its correction.
 *
 * @param answered questions of this try that have their answer: how far the bar is
 * @param prompt sanitised HTML
 * @param points 0 to 1
 * @param countsParts whether the verdict says that {@code rightCount} of {@code partCount} parts
 *     are right
 * @param answers what was right and what was not, as its type shows it
 * @param explanation sanitised HTML
 * @param next where to go on
 * @param nextKey the key of what is said of it
 */
public record CorrectionView(
    Frame frame,
    int number,
    int count,
    int answered,
    String prompt,
    Verdict verdict,
    double points,
    boolean countsParts,
    int rightCount,
    int partCount,
    Fragment answers,
    String explanation,
    String next,
    String nextKey) {

  static CorrectionView of(
      Frame frame, Quiz quiz, Question question, Answer answer, int answered, boolean finished) {
    Marked marked = question.mark(answer);
    Onward onward = Onward.of(frame, quiz, question, finished);
    return new CorrectionView(
        frame,
        quiz.questions().indexOf(question) + 1,
        quiz.questions().size(),
        answered,
        question.prompt().safe(),
        Verdict.of(marked),
        marked.points(),
        QuestionKinds.ALL.countsParts(question),
        (int) marked.feedback().stream().filter(Feedback::right).count(),
        marked.feedback().size(),
        QuestionKinds.ALL.correct(question, answer, marked),
        question.explanation().safe(),
        onward.href(),
        onward.key());
  }

  /** After a correction at once comes the next question; at the end, the next correction. */
  private record Onward(String href, String key) {

    static Onward of(Frame frame, Quiz quiz, Question question, boolean finished) {
      int next = quiz.questions().indexOf(question) + 1;
      if (!finished) {
        return new Onward(frame.here(), "training.quiz.next");
      }
      if (quiz.correction() == Quiz.Correction.AT_END && next < quiz.questions().size()) {
        return new Onward(
            frame.here() + "/answers/" + quiz.questions().get(next).id(),
            "training.quiz.nextcorrection");
      }
      return new Onward(frame.here(), "training.quiz.result");
    }
  }
}
