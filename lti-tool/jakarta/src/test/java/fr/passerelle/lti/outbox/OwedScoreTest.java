package fr.passerelle.lti.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.outbox.Delivery.State;
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
    assertEquals(NOON, score.line().dueAt());
  }

  @Test
  void aNewerGradeTakesThePlaceOfTheOlder() {
    score.owe(HALF, NOON);
    score.owe(ALL, NOON.plusSeconds(1));

    assertEquals(ALL, score.delivery().grade());
    assertEquals(NOON.plusSeconds(1), score.line().dueAt());
  }

  @Test
  void isNotPutBackByTheSameGradeAgain() {
    score.owe(HALF, NOON);
    score.owe(new Grade(50, 100, ActivityProgress.IN_PROGRESS, "9 sur 18"), NOON.plusSeconds(5));

    assertEquals(NOON, score.line().dueAt());
  }
}
