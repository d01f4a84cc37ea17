package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.lti.service.Obstacle;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
                delivery(Delivery.State.REJECTED, Obstacle.SCORE_REFUSED),
                delivery(Delivery.State.RETRYING, Obstacle.UNREACHABLE)));
    assertEquals(ScoreStanding.State.REJECTED, standing.state());
    assertEquals(Obstacle.SCORE_REFUSED, standing.obstacle());
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
    Delivery late =
        delivery(Delivery.State.REJECTED, Obstacle.NOT_IN_COURSE, Sample.NOON.plusSeconds(300));
    Delivery early = delivery(Delivery.State.REJECTED, Obstacle.COLUMN_GONE, Sample.NOON);
    Delivery never = delivery(Delivery.State.REJECTED, Obstacle.SCORE_REFUSED, null);
    assertEquals(Obstacle.COLUMN_GONE, ScoreStanding.of(List.of(silent, late, early)).obstacle());
    assertEquals(
        Obstacle.SCORE_REFUSED, ScoreStanding.of(List.of(silent, late, early, never)).obstacle());
  }

  @Test
  void whatHasNotBeenTriedYetWaitsForAPlatformInTrouble() {
    ScoreStanding untried = standing(Delivery.State.PENDING);
    ScoreStanding waiting = untried.withThePlatformIn(Optional.of(Obstacle.UNREACHABLE));
    assertEquals(ScoreStanding.State.RETRYING, waiting.state());
    assertEquals(Obstacle.UNREACHABLE, waiting.obstacle());
    assertEquals(untried, untried.withThePlatformIn(Optional.empty()));
    for (Delivery.State state : EnumSet.complementOf(EnumSet.of(Delivery.State.PENDING))) {
      ScoreStanding tried = standing(state);
      assertEquals(tried, tried.withThePlatformIn(Optional.of(Obstacle.UNREACHABLE)));
    }
  }

  @Test
  void whatKeptAnOlderScoreBackIsNotSaidOfANewOne() {
    Delivery again = delivery(Delivery.State.PENDING, Obstacle.COLUMN_GONE);
    assertNull(ScoreStanding.of(List.of(again)).obstacle());
  }

  @Test
  void canBeSentAgainWheneverThereIsSomethingToSend() {
    for (Delivery.State state : Delivery.State.values()) {
      assertTrue(standing(state).retriable(), state.name());
    }
    assertFalse(ScoreStanding.of(List.of()).retriable());
    assertFalse(ScoreStanding.without(ScoreStanding.State.NO_COLUMN).retriable());
    assertFalse(ScoreStanding.without(ScoreStanding.State.ELSEWHERE).retriable());
  }

  private static ScoreStanding standing(Delivery.State state) {
    return ScoreStanding.of(List.of(delivery(state, null)));
  }

  private static Delivery delivery(Delivery.State state, Obstacle obstacle) {
    return delivery(state, obstacle, Sample.NOON);
  }

  private static Delivery delivery(Delivery.State state, Obstacle obstacle, Instant deliveredAt) {
    Grade grade = new Grade(10, 100, ActivityProgress.IN_PROGRESS, null);
    return new Delivery(Sample.cell("https://moodle/1"), state, obstacle, null, deliveredAt, grade);
  }
}
