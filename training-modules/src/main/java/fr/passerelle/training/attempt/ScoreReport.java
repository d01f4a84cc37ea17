package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.training.catalog.Catalog;
import fr.passerelle.training.catalog.Course;
import fr.passerelle.training.progress.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Locale;

/** Turns progress into the scores owed to the gradebooks, in the transaction of the progress. */
@ApplicationScoped
public class ScoreReport {

  @Inject private ScoreOutbox outbox;
  @Inject private TextLibrary texts;
  @Inject private Catalog catalog;

  /** Makes a change to an attempt and owes its score if that has moved. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recording(Attempt attempt, Runnable change) {
    Course whole = whole(attempt);
    Progress before = attempt.progress(whole);
    change.run();
    if (!attempt.progress(whole).equals(before)) {
      owe(attempt);
    }
  }

  /**
   * Owes each of the attempt's cells its score, as soon as there is something to tell; a trainer's
   * own trial owes nothing.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void owe(Attempt attempt) {
    Course whole = whole(attempt);
    if (attempt.graded()) {
      attempt.placements().stream()
          .sorted(Comparator.comparing(GradePlacement::target, GradeTarget.LOCK_ORDER))
          .forEach(cell -> owe(cell, attempt.progress(cell.scope(whole))));
    }
  }

  private void owe(GradePlacement cell, Progress progress) {
    if (!progress.untouched()) {
      outbox.put(cell.target(), gradeOf(progress));
    }
  }

  private Course whole(Attempt attempt) {
    return catalog.version(attempt.version(), Locale.FRENCH);
  }

  private Grade gradeOf(Progress progress) {
    String comment =
        texts.in(Locale.FRENCH).get("training.score.comment", progress.done(), progress.total());
    return progress.grade(comment);
  }
}
