package fr.passerelle.training.attempt;

import fr.passerelle.lti.lookback.Lookback;
import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns progress into the scores owed to the gradebooks, in the transaction of the progress. */
@ApplicationScoped
public class ScoreReport {

  @Inject private ScoreOutbox outbox;
  @Inject private ScoreStandings standings;
  @Inject private Lookback lookback;
  @Inject private TextLibrary texts;
  @Inject private Catalog catalog;

  /** Makes a change to an attempt and owes its score if that has moved. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recording(Attempt attempt, Runnable change) {
    if (attempt.moves(whole(attempt), change)) {
      owe(attempt);
    }
  }

  /**
   * Owes each of the attempt's cells its score, as soon as there is something to tell; a trainer's
   * own trial owes nothing.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void owe(Attempt attempt) {
    owe(List.of(attempt));
  }

  /**
   * Its owner has come: what the platform never got is owed, what it refused is sent once more, and
   * what it took is looked for there, or will be as soon as it has. Somebody it does not grade any
   * more is owed nothing.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void arrives(Attempt attempt) {
    if (attempt.graded()) {
      owe(attempt);
      List<Delivery> held = standings.deliveriesOf(attempt);
      outbox.retry(targets(held, Delivery.State.REJECTED));
      lookback.soon(held.stream().map(Delivery::target).toList());
    } else {
      outbox.withdraw(attempt.targets());
    }
  }

  private static List<GradeTarget> targets(List<Delivery> deliveries, Delivery.State state) {
    return deliveries.stream().filter(one -> one.state() == state).map(Delivery::target).toList();
  }

  /** Owes the scores of several attempts together: their rows are locked in one order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void owe(Collection<Attempt> several) {
    Map<GradeTarget, Grade> grades = new HashMap<>();
    several.stream().filter(Attempt::graded).forEach(attempt -> grades.putAll(grades(attempt)));
    outbox.put(grades);
  }

  private Map<GradeTarget, Grade> grades(Attempt attempt) {
    Course whole = whole(attempt);
    Map<GradeTarget, Grade> grades = new HashMap<>();
    for (GradePlacement cell : attempt.placements()) {
      Progress progress = attempt.progress(cell.scope(whole));
      if (!progress.untouched()) {
        grades.put(cell.target(), gradeOf(progress));
      }
    }
    return grades;
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
