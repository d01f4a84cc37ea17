package fr.passerelle.training.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * Takes and gives a whole group's cells, some attempts after others, as long as a round may act.
 */
@ApplicationScoped
class CellSteps {

  @Inject private CellRemoval removal;
  @Inject private CellBackfill backfill;
  @Inject private Clock clock;

  /**
   * Nobody keeps a cell in a column that is not fed any more.
   *
   * @return whether it came to the end in time
   */
  boolean take(Lease lease) {
    return all(lease, after -> removal.take(lease, after));
  }

  /**
   * Everybody gets their cells in the columns that are fed.
   *
   * @return whether it came to the end in time
   */
  boolean give(Lease lease) {
    return all(lease, after -> backfill.give(lease.key(), after));
  }

  /**
   * @param step takes the number of the last attempt seen to; gives the next one, or none at the
   *     end
   */
  private boolean all(Lease lease, LongFunction<OptionalLong> step) {
    OptionalLong last = OptionalLong.of(0);
    while (last.isPresent() && clock.instant().isBefore(lease.until())) {
      last = step.apply(last.getAsLong());
    }
    return last.isEmpty();
  }
}
