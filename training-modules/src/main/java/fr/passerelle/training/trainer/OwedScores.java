package fr.passerelle.training.trainer;

import java.util.List;

/** The scores of attempts in the outbox, in SQL; it says the same as {@code ScoreStanding}. */
final class OwedScores {

  /** Beside {@code training_attempt a}. */
  static final String JOINED =
      "join training_grade_target t on t.attempt_id = a.id join lti_score_outbox s"
          + " on s.registration_id = t.registration_id and s.line_item = t.line_item"
          + " and s.user_id = t.user_id";

  private OwedScores() {}

  /** Adds whether it did not arrive in one of the columns shown: never those of another link. */
  static Sql open(Sql sql, Group group) {
    List<String> items = group.columns().lineItems().stream().sorted().toList();
    return items.isEmpty()
        ? sql.add("1 = 0")
        : sql.add("s.state <> 'DELIVERED' and s.line_item in (").addAll(items, "?", ", ").add(")");
  }
}
