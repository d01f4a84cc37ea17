package fr.passerelle.training.trainer;

/** The scores of attempts in the outbox, in SQL; it says the same as {@code ScoreStanding}. */
final class OwedScores {

  /** Beside {@code training_attempt a}. */
  static final String JOINED =
      "join training_grade_target t on t.attempt_id = a.id join lti_score_outbox s"
          + " on s.registration_id = t.registration_id and s.line_item = t.line_item"
          + " and s.user_id = t.user_id";

  /** Whether it did not arrive. */
  static final String OPEN = "s.state <> 'DELIVERED'";

  private OwedScores() {}
}
