package fr.passerelle.training.attempt;

import fr.passerelle.lti.lookback.Lookback;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.learner.Learner;
import fr.passerelle.training.learner.Learners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What a launch does to a course: the person becomes known, their attempt begins or goes on, and
 * its gradebook cells learn how far it is: those that are new to it, and those that may have lost
 * it. Doing it twice changes nothing.
 */
@ApplicationScoped
public class Arrival {

  @Inject private Learners learners;
  @Inject private Attempts attempts;
  @Inject private AttemptCells attemptCells;
  @Inject private Catalog catalog;
  @Inject private ScoreReport scores;
  @Inject private FurtherCells cells;
  @Inject private LinkColumns columns;
  @Inject private Lookback lookback;
  @Inject private Clock clock;

  /**
   * Takes the person of this launch to their attempt, in the launch's transaction.
   *
   * @param current the course as it is today, for an attempt that begins
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Attempt of(LaunchSession session, AttemptKey key, Course current) {
    Instant now = clock.instant();
    Learners.Remembered person =
        learners.remember(key.registrationId(), key.subject(), session.personName(), now);
    Optional<Attempt> before = person.isNew() ? Optional.empty() : attempts.lock(key);
    if (before.isEmpty() || session.instructor()) {
      findColumns(session, key, current);
    }
    Attempt attempt = before.orElseGet(() -> begin(person.learner(), key, current, now));
    if (attempt.arrives(session.learner(), session.gradeTarget(), placedModule(session))) {
      session.gradeTarget().ifPresent(cell -> attemptCells.leave(cell, attempt));
    }
    attempt.receives(cells.of(key), whole(attempt));
    scores.arrives(attempt);
    if (session.instructor()) {
      columns.of(session, key).look(lookback, key.registrationId());
    }
    return attempt;
  }

  /**
   * Takes nobody to an attempt that lasts as long as this rehearsal: neither scored nor listed, as
   * a trainer's own trial.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void rehearse(LaunchSession rehearsal, AttemptKey key, Course current) {
    Instant now = clock.instant();
    Learner nobody = learners.nobody(rehearsal, now);
    attempts.add(new Attempt(nobody, key, current.version(), now));
  }

  private Attempt begin(Learner learner, AttemptKey key, Course current, Instant now) {
    cells.keepAsTheyAre(key);
    Attempt attempt = new Attempt(learner, key, current.version(), now);
    attempts.add(attempt);
    return attempt;
  }

  private void findColumns(LaunchSession session, AttemptKey key, Course current) {
    PlacedContent.of(session)
        .ifPresent(
            content ->
                session
                    .services()
                    .ags()
                    .ifPresent(offered -> cells.arriveAt(key, content, current, offered)));
  }

  private Course whole(Attempt attempt) {
    return catalog.version(attempt.version());
  }

  private static String placedModule(LaunchSession session) {
    return PlacedContent.of(session).map(PlacedContent::moduleId).orElse(null);
  }
}
