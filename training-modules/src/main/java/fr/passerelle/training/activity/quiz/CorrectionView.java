package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.QuestionKinds;
import java.util.Locale;

/**
 * A question with its answer and its correction.
 *
 * @param answered questions of this try that have their answer: how far the bar is
 * @param prompt sanitised HTML
 * @param countsParts whether the verdict says that {@code rightCount} of {@code partCount} parts
 *     are right
 * @param answers what was right and what was not, as its type shows it
 * @param explanation sanitised HTML
 * @param next where to go on: the next question, or the result
 * @param last whether the result comes next
 */
public record CorrectionView(
    Frame frame,
    int number,
    int count,
    int answered,
    String prompt,
    Verdict verdict,
    boolean countsParts,
    int rightCount,
    int partCount,
    Fragment answers,
    String explanation,
    String next,
    boolean last) {

  /** What is said first. */
  public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG;

    public String textKey() {
      return "training.verdict." + name().toLowerCase(Locale.ROOT);
    }
  }

  static CorrectionView of(
      Frame frame, Quiz quiz, Question question, Answer answer, int answered, boolean finished) {
    Marked marked = question.mark(answer);
    return new CorrectionView(
        frame,
        quiz.questions().indexOf(question) + 1,
        quiz.questions().size(),
        answered,
        question.prompt().safe(),
        verdict(marked),
        QuestionKinds.ALL.countsParts(question),
        (int) marked.feedback().stream().filter(Feedback::right).count(),
        marked.feedback().size(),
        QuestionKinds.ALL.correct(question, answer, marked),
        question.explanation().safe(),
        frame.here(),
        finished);
  }

  private static Verdict verdict(Marked marked) {
    if (marked.right()) {
      return Verdict.RIGHT;
    }
    return marked.points() > 0 ? Verdict.PARTLY : Verdict.WRONG;
  }
}
