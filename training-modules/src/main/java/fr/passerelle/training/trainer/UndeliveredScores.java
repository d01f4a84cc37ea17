package fr.passerelle.training.trainer;

import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.Attempts.Cell;
import fr.passerelle.training.attempt.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/** Sends a group's scores that did not get through again, some in each short transaction. */
@ApplicationScoped
class UndeliveredScores {

  private static final int SOME = 200;

  @Inject private Attempts attempts;
  @Inject private ScoreOutbox outbox;

  /** The next ones after this cell; returns the last of them, or nothing when there are no more. */
  @Transactional
  OptionalLong sendAgainAfter(Seat seat, long last) {
    List<Cell> next = attempts.undeliveredAfter(seat, last, SOME);
    outbox.retry(next.stream().map(Cell::target).toList());
    return next.stream().mapToLong(Cell::id).max();
  }
}
