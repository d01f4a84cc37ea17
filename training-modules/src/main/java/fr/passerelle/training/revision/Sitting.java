package fr.passerelle.training.revision;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.question.AsksQuestions;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Question;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may revise now: a few a day. Questions that their version of the course cannot ask,
 * or that lie outside of what was placed, are left out.
 *
 * @param due in the order in which they are asked
 * @param today how many of them make a sitting; the others wait
 * @param known how many were right three times
 * @param next when the next one comes back after those; null when none does
 */
record Sitting(List<Asked> due, int today, int known, Instant next) {

  static final int A_FEW = 5;

  /** One missed question where it stands in the course. */
  record Asked(MissedQuestion missed, AsksQuestions activity, Question question) {

    /** With what is offered in an order of its own each time it comes back. */
    Question drawn(Attempt attempt) {
      return question.drawn(
          new Draw(attempt.id() + "/revision/" + missed.id() + "/" + missed.revisedAt()));
    }
  }

  static Sitting of(List<MissedQuestion> all, Course course, Instant now) {
    List<Asked> there = all.stream().flatMap(one -> asked(one, course).stream()).toList();
    List<Asked> due = there.stream().filter(one -> one.missed().dueAt(now)).toList();
    int done = (int) there.stream().filter(one -> one.missed().revisedOnDayOf(now)).count();
    return new Sitting(
        due,
        Math.min(due.size(), Math.max(0, A_FEW - done)),
        (int) there.stream().filter(one -> one.missed().stage() == Stage.KNOWN).count(),
        there.stream()
            .map(one -> one.missed().dueAt())
            .filter(at -> at != null && at.isAfter(now))
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  /** One of all, if the course can ask it. */
  static Optional<Asked> find(
      List<MissedQuestion> all, Course course, String activityId, String questionId) {
    return all.stream()
        .filter(one -> one.is(activityId, questionId))
        .findFirst()
        .flatMap(one -> asked(one, course));
  }

  private static Optional<Asked> asked(MissedQuestion missed, Course course) {
    return course
        .activity(missed.activityId())
        .filter(AsksQuestions.class::isInstance)
        .map(AsksQuestions.class::cast)
        .flatMap(
            activity ->
                activity
                    .question(missed.questionId())
                    .map(question -> new Asked(missed, activity, question)));
  }

  /** The question to ask now. */
  Optional<Asked> first(boolean more) {
    return left(more) > 0 ? Optional.of(due.get(0)) : Optional.empty();
  }

  /** How many are still to be asked in this sitting. */
  int left(boolean more) {
    return more ? due.size() : today;
  }
}
