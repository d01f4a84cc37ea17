package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.training.catalog.Course;
import fr.passerelle.training.progress.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Turns progress into the scores owed to the gradebooks, in the transaction of the progress. */
@ApplicationScoped
public class ScoreReport {

  @Inject private ScoreOutbox outbox;
  @Inject private TextLibrary texts;

  /** Makes a change to an attempt and owes its score if that has moved. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recording(Attempt attempt, Course course, Runnable change) {
    Progress before = attempt.progress(course);
    change.run();
    if (!attempt.progress(course).equals(before)) {
      owe(attempt, course);
    }
  }

  /** Owes the attempt's score to each of its cells; a trainer's own trial owes nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void owe(Attempt attempt, Course course) {
    if (attempt.graded()) {
      Grade grade = gradeOf(attempt.progress(course));
      attempt.targets().forEach(cell -> outbox.put(cell, grade));
    }
  }

  private Grade gradeOf(Progress progress) {
    String comment =
        texts.in(Locale.FRENCH).get("training.score.comment", progress.done(), progress.total());
    return progress.grade(comment);
  }
}
