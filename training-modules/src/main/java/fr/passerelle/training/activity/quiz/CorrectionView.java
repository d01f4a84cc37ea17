package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.shortanswer.Typed;
import fr.passerelle.training.question.sorting.Sorted;
import fr.passerelle.training.question.sorting.Sorting;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question with its answer and its correction.
 *
 * @param answered questions of this try that have their answer: how far the bar is
 * @param prompt sanitised HTML
 * @param rightCount parts that are right, and {@code partCount} of how many: said for a sorting
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
    int rightCount,
    int partCount,
    List<AnswerRow> answers,
    String explanation,
    String next,
    boolean last) {

  /** What is said first. */
  public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG;

    public String textKey() {
      return "training.verdict." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One choice, item or typed answer.
   *
   * @param text the author's or the learner's words; null for « Vrai » and « Faux »
   * @param value {@code true} or {@code false} for those; the id otherwise
   * @param given the category given to an item; null for what is not sorted
   * @param expected the category it belongs to; null for what is not sorted
   * @param right a right choice, or a part answered rightly
   * @param chosen whether the learner chose or wrote it
   * @param missed a right choice among several that the learner did not make
   */
  public record AnswerRow(
      String text,
      String value,
      String given,
      String expected,
      String feedback,
      boolean right,
      boolean chosen,
      boolean missed) {

    /** The value of {@code data-state}: what was missed never looks like what was found. */
    public String state() {
      if (missed) {
        return "missed";
      }
      if (right) {
        return "right";
      }
      return chosen ? "review" : "todo";
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
        (int) marked.feedback().stream().filter(Feedback::right).count(),
        marked.feedback().size(),
        marked.feedback().stream().map(one -> row(question, answer, one)).toList(),
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

  /** Whether each part was sorted into a category. */
  public boolean sorting() {
    return answers.stream().anyMatch(row -> row.expected() != null);
  }

  private static AnswerRow row(Question question, Answer answer, Feedback feedback) {
    if (question instanceof Sorting sorting && answer instanceof Sorted sorted) {
      return sortedRow(sorting, sorted, feedback);
    }
    return new AnswerRow(
        text(question, answer, feedback.id()),
        feedback.id(),
        null,
        null,
        feedback.text(),
        feedback.right(),
        feedback.chosen(),
        question instanceof MultipleChoice && feedback.right() && !feedback.chosen());
  }

  private static AnswerRow sortedRow(Sorting sorting, Sorted sorted, Feedback feedback) {
    Sorting.Item item =
        sorting.items().stream()
            .filter(one -> one.id().equals(feedback.id()))
            .findFirst()
            .orElseThrow();
    Map<String, String> categories =
        sorting.categories().stream()
            .collect(Collectors.toMap(Sorting.Category::id, Sorting.Category::text));
    return new AnswerRow(
        item.text(),
        item.id(),
        categories.get(sorted.categoryByItem().get(item.id())),
        categories.get(item.category()),
        feedback.text(),
        feedback.right(),
        true,
        false);
  }

  private static String text(Question question, Answer answer, String id) {
    if (answer instanceof Typed typed) {
      return typed.text();
    }
    if (question instanceof SingleChoice single) {
      return choice(single.choices(), id);
    }
    return question instanceof MultipleChoice multiple ? choice(multiple.choices(), id) : null;
  }

  private static String choice(List<Choice> choices, String id) {
    return choices.stream()
        .filter(one -> one.id().equals(id))
        .map(Choice::text)
        .findFirst()
        .orElse(null);
  }
}
