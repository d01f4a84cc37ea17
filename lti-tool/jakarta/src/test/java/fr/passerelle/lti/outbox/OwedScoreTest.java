package fr.passerelle.lti.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.ags.GradingProgress;
import fr.passerelle.lti.ags.Obstacle;
import fr.passerelle.lti.ags.Score;
import fr.passerelle.lti.outbox.Delivery.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwedScoreTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.700Z");
  private static final Grade HALF = new Grade(50, 100, ActivityProgress.IN_PROGRESS, "9 sur 18");
  private static final Grade ALL = new Grade(100, 100, ActivityProgress.COMPLETED, "18 sur 18");

  private final OwedScore score = new OwedScore(new GradeTarget(1, "https://m/1?type_id=3", "4"));

  @Test
  void waitsForTheCourierOnceAGradeIsOwed() {
    score.owe(HALF, NOON);

    assertEquals(State.PENDING, score.delivery().state());
    assertEquals(HALF, score.delivery().grade());
  }

  @Test
  void isSentFullyGradedWithItsCommentAtThePresentSecond() {
    score.owe(HALF, NOON);

    Score sent = score.lease(NOON);

    assertEquals(GradingProgress.FULLY_GRADED, sent.gradingProgress());
    assertEquals("9 sur 18", sent.comment().orElseThrow());
    assertEquals(Instant.parse("2026-11-24T12:00:00Z"), sent.timestamp());
  }

  @Test
  void isClosedByItsDelivery() {
    score.owe(HALF, NOON);
    score.lease(NOON);
    score.delivered(score.sending(), NOON);

    assertEquals(State.DELIVERED, score.delivery().state());
    assertEquals(NOON, score.delivery().deliveredAt());
  }

  @Test
  void staysOpenWhenANewerGradeCameInWhileTheOlderWasUnderWay() {
    score.owe(HALF, NOON);
    score.lease(NOON);
    Sending older = score.sending();
    score.owe(ALL, NOON.plusSeconds(1));

    score.delivered(older, NOON.plusSeconds(2));

    assertEquals(State.PENDING, score.delivery().state());
    assertEquals(ALL, score.delivery().grade());
  }

  @Test
  void isNotReopenedByTheSameGradeAgain() {
    score.owe(HALF, NOON);
    score.lease(NOON);
    score.delivered(score.sending(), NOON);

    score.owe(new Grade(50, 100, ActivityProgress.IN_PROGRESS, "9 sur 18"), NOON.plusSeconds(5));

    assertEquals(State.DELIVERED, score.delivery().state());
  }

  @Test
  void ignoresTheOutcomeOfALeaseThatRanOut() {
    score.owe(HALF, NOON);
    score.lease(NOON);
    Sending lost = score.sending();
    Instant later = NOON.plus(OwedScore.LEASE).plusSeconds(1);
    score.lease(later);
    score.delivered(score.sending(), later);

    score.rejected(lost, Obstacle.SCORE_REFUSED, "too late to matter", later.plusSeconds(1));

    assertEquals(State.DELIVERED, score.delivery().state());
    assertNull(score.delivery().reason());
  }

  @Test
  void keepsTheReasonOfARefusalUntilAPersonSendsItAgain() {
    score.owe(HALF, NOON);
    score.lease(NOON);
    score.rejected(score.sending(), Obstacle.NOT_IN_COURSE, "not gradable", NOON);
    assertEquals(State.REJECTED, score.delivery().state());
    assertEquals("not gradable", score.delivery().reason());

    score.sendAgain(NOON.plusSeconds(60));

    assertEquals(State.PENDING, score.delivery().state());
    assertEquals(0, score.attempts());
  }

  @Test
  void comesBackLaterWhenThePlatformIsAway() {
    score.owe(HALF, NOON);
    score.lease(NOON);
    score.retry(score.sending(), Obstacle.UNREACHABLE, "unreachable", Duration.ofSeconds(2), NOON);

    assertEquals(State.RETRYING, score.delivery().state());
    assertEquals(1, score.attempts());
  }

  @Test
  void keepsAsMuchOfAReasonAsItsColumnHolds() {
    score.owe(HALF, NOON);
    score.lease(NOON);
    score.retry(
        score.sending(),
        Obstacle.UNREACHABLE,
        "away\0" + "x".repeat(2000),
        Duration.ofSeconds(2),
        NOON);

    assertEquals("away " + "x".repeat(995), score.delivery().reason());
  }
}
