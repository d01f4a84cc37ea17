package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.Grade;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreStandingTest {

  @Test
  void isNothingWhenNoScoreIsOwed() {
    assertEquals(ScoreStanding.State.NONE, ScoreStanding.of(List.of()).state());
  }

  @Test
  void showsTheCellThatMostNeedsAttention() {
    ScoreStanding standing =
        ScoreStanding.of(
            List.of(
                delivery(Delivery.State.DELIVERED, null),
                delivery(Delivery.State.REJECTED, "400"),
                delivery(Delivery.State.RETRYING, "503")));
    assertEquals(ScoreStanding.State.REJECTED, standing.state());
    assertEquals("400", standing.reason());
  }

  @Test
  void ofSeveralThatArrivedShowsTheLastWhereverItStands() {
    Delivery early = delivery(Delivery.State.DELIVERED, null, Sample.NOON);
    Delivery late = delivery(Delivery.State.DELIVERED, null, Sample.NOON.plusSeconds(300));
    assertEquals(late.deliveredAt(), ScoreStanding.of(List.of(early, late)).deliveredAt());
    assertEquals(late.deliveredAt(), ScoreStanding.of(List.of(late, early)).deliveredAt());
  }

  @Test
  void ofSeveralRefusedShowsOneThatSaysWhyAndThenTheOneLongestWithout() {
    Delivery silent = delivery(Delivery.State.REJECTED, null, null);
    Delivery late = delivery(Delivery.State.REJECTED, "late", Sample.NOON.plusSeconds(300));
    Delivery early = delivery(Delivery.State.REJECTED, "early", Sample.NOON);
    Delivery never = delivery(Delivery.State.REJECTED, "never", null);
    assertEquals("early", ScoreStanding.of(List.of(silent, late, early)).reason());
    assertEquals("never", ScoreStanding.of(List.of(silent, late, early, never)).reason());
  }

  @Test
  void canBeSentAgainOnlyWhenItDidNotGetThrough() {
    assertTrue(standing(Delivery.State.REJECTED).retriable());
    assertTrue(standing(Delivery.State.RETRYING).retriable());
    assertFalse(standing(Delivery.State.PENDING).retriable());
    assertFalse(standing(Delivery.State.DELIVERED).retriable());
  }

  private static ScoreStanding standing(Delivery.State state) {
    return ScoreStanding.of(List.of(delivery(state, null)));
  }

  private static Delivery delivery(Delivery.State state, String reason) {
    return delivery(state, reason, Sample.NOON);
  }

  private static Delivery delivery(Delivery.State state, String reason, Instant deliveredAt) {
    Grade grade = new Grade(10, 100, ActivityProgress.IN_PROGRESS, null);
    return new Delivery(Sample.cell("https://moodle/1"), state, null, reason, deliveredAt, grade);
  }
}
