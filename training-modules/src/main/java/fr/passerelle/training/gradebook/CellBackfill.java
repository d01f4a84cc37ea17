package fr.passerelle.training.gradebook;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.FurtherCells.Column;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.content.Catalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Gives the learners who were there before a column their cell in it, with the score they have by
 * now: a few at a time, each few in a transaction of its own. A learner who comes later gets theirs
 * on arrival. Doing it twice changes nothing.
 */
@ApplicationScoped
class CellBackfill {

  private static final int FEW = 20;

  @Inject private Attempts attempts;
  @Inject private CourseGradebooks gradebooks;
  @Inject private ScoreReport scores;
  @Inject private Catalog catalog;

  /**
   * The next few. Columns are asked for when the attempts are locked: a trainer who takes columns
   * away does it before or after.
   *
   * @param after the number of the last attempt seen to; 0 to begin
   * @return the last one of these; none when there were no more
   */
  @Transactional
  OptionalLong give(AttemptKey key, long after) {
    List<Long> few = attempts.groupAfter(key, after, FEW);
    List<Attempt> locked = few.stream().map(attempts::lock).flatMap(Optional::stream).toList();
    List<Column> columns = gradebooks.of(key);
    scores.owe(locked.stream().filter(attempt -> receives(attempt, columns)).toList());
    return few.stream().mapToLong(Long::longValue).max();
  }

  private boolean receives(Attempt attempt, List<Column> columns) {
    return attempt.receives(columns, catalog.version(attempt.version()));
  }
}
