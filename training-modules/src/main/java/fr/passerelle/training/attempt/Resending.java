package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.ScoreOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * « Renvoyer » : whatever the gradebook is said to hold, every column of an attempt is owed its
 * score as it is now. A group is seen to a few at a time, each few in a transaction of their own.
 */
@ApplicationScoped
public class Resending {

  private static final int FEW = 50;

  @Inject private Attempts attempts;
  @Inject private ScoreReport scores;
  @Inject private ScoreOutbox outbox;

  /** One learner's; nothing when they are none of this group. */
  @Transactional
  public void one(AttemptKey key, long attempt) {
    attempts.inGroup(key, attempt).ifPresent(found -> again(List.of(found.id())));
  }

  /**
   * The next few of a group.
   *
   * @param after the number of the last attempt seen to; 0 to begin
   * @return the last one of these; none when there were no more
   */
  @Transactional
  public OptionalLong few(AttemptKey key, long after) {
    List<Long> few = attempts.groupAfter(key, after, FEW);
    again(few);
    return few.stream().mapToLong(Long::longValue).max();
  }

  private void again(List<Long> few) {
    List<Attempt> locked = few.stream().map(attempts::lock).flatMap(Optional::stream).toList();
    scores.owe(locked);
    outbox.retryByHand(locked.stream().flatMap(attempt -> attempt.targets().stream()).toList());
  }
}
