package fr.passerelle.lti.sandbox.workspace;

import java.time.Instant;

/** A well-formed score that reached the gradebook, taken or not, for tests to look at. */
public record ReceivedScore(String lineItemId, Score score, Instant received, Verdict verdict) {

  /** What became of a score. */
  public enum Verdict {
    ACCEPTED,
    /** Stamped no later than the grade held: 409. */
    EARLIER_TIMESTAMP
  }
}
