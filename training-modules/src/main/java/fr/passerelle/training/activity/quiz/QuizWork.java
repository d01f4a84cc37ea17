package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.KeepsWork.Reader;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.question.Question;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quiz that was handed in. A try that is still open is its owner's alone.
 *
 * @param finished how often it was gone through to the end
 * @param points the best points of a finished try, out of {@code count}
 * @param toReview the questions that the latest finished try did not get right, in the author's
 *     words; for the person's own eyes, since a missed question tells what was answered
 * @param stuck whether it is not done yet
 */
public record QuizWork(
    int finished, double points, int count, int passPercent, List<Html> toReview, boolean stuck) {

  static Map<String, Fragment> of(
      Attempt attempt, List<Quiz> quizzes, List<QuizTry> tries, Reader reader) {
    Map<String, Fragment> work = new HashMap<>();
    for (Quiz quiz : quizzes) {
      of(attempt, quiz, tries, reader)
          .ifPresent(one -> work.put(quiz.id(), Fragment.of("tm/quiz/work.jte", "work", one)));
    }
    return work;
  }

  static Optional<QuizWork> of(Attempt attempt, Quiz quiz, List<QuizTry> tries, Reader reader) {
    List<QuizTry> handedIn =
        tries.stream().filter(one -> one.activityId().equals(quiz.id()) && one.finished()).toList();
    return handedIn.stream()
        .max(Comparator.comparingInt(QuizTry::number))
        .map(
            latest ->
                new QuizWork(
                    handedIn.size(),
                    handedIn.stream().mapToDouble(QuizTry::score).max().orElse(0),
                    quiz.asked(),
                    quiz.passPercent(),
                    reader == Reader.OWNER ? missed(quiz, latest) : List.of(),
                    !attempt.done(quiz)));
  }

  private static List<Html> missed(Quiz quiz, QuizTry latest) {
    return quiz.questions().stream()
        .filter(question -> latest.answerTo(question).filter(a -> wrong(question, a)).isPresent())
        .map(Question::prompt)
        .toList();
  }

  private static boolean wrong(Question question, QuizAnswer given) {
    return !question.mark(given.answer()).right();
  }
}
