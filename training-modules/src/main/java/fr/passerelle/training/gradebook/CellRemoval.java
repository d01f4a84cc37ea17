package fr.passerelle.training.gradebook;

import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.training.attempt.AttemptCells;
import fr.passerelle.training.attempt.LeftCells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes learners' cells out of columns that are not fed any more: so many attempts at a time, each
 * step in a transaction of its own. What a column holds in the workspace stays. Doing it twice
 * changes nothing.
 */
@ApplicationScoped
class CellRemoval {

  @Inject private AttemptCells attemptCells;
  @Inject private DueGradebooks gradebooks;
  @Inject private ScoreOutbox outbox;

  /**
   * The next step. Columns are asked for once the gradebook is locked: a trainer who chooses does
   * it before or after.
   *
   * @param after the number of the last attempt seen to; 0 to begin
   * @return the last one of these; none where nothing is left to do, or the lease has been lost
   */
  @Transactional
  OptionalLong take(Lease lease, long after) {
    return gradebooks
        .held(lease)
        .map(gradebook -> take(gradebook, after))
        .orElse(OptionalLong.empty());
  }

  private OptionalLong take(CourseGradebook gradebook, long after) {
    Set<String> columns = gradebook.left();
    if (columns.isEmpty()) {
      return OptionalLong.empty();
    }
    LeftCells left = attemptCells.leave(gradebook.key(), columns, after);
    forget(left.cells(), gradebook.replaced());
    if (left.last().isEmpty()) {
      gradebook.hasLeft();
    }
    return left.last();
  }

  /** A column that is there and not fed still gets what it was owed. */
  private void forget(Set<GradeTarget> cells, Set<String> replaced) {
    List<GradeTarget> lost =
        cells.stream().filter(cell -> replaced.contains(cell.lineItem())).toList();
    outbox.forget(lost);
  }
}
