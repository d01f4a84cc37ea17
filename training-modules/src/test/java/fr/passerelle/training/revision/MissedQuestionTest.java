package fr.passerelle.training.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MissedQuestionTest {

  private static final Instant EVENING = Instant.parse("2026-11-24T21:30:00Z");
  private static final Instant NEXT_MORNING = Instant.parse("2026-11-24T23:00:00Z");

  private final MissedQuestion missed =
      new MissedQuestion(Sample.attempt(), "check", "sky", EVENING);

  @Test
  void comesBackTheNextDayAtTheProgrammesClock() {
    assertEquals(NEXT_MORNING, missed.dueAt());
    assertFalse(missed.dueAt(EVENING));
    assertFalse(missed.dueAt(NEXT_MORNING.minusSeconds(1)));
    assertTrue(missed.dueAt(NEXT_MORNING));
  }

  @Test
  void comesBackAfterAWeekAndAMonthAndIsThenKnown() {
    Instant day = NEXT_MORNING.plusSeconds(3600 * 9);
    missed.revise(true, day);
    assertEquals(Stage.IN_A_WEEK, missed.stage());
    assertEquals(NEXT_MORNING.plus(Duration.ofDays(7)), missed.dueAt());

    missed.revise(true, day.plus(Duration.ofDays(7)));
    assertEquals(Stage.IN_A_MONTH, missed.stage());
    assertEquals(NEXT_MORNING.plus(Duration.ofDays(37)), missed.dueAt());

    missed.revise(true, day.plus(Duration.ofDays(40)));
    assertEquals(Stage.KNOWN, missed.stage());
    assertNull(missed.dueAt());
    assertFalse(missed.dueAt(day.plus(Duration.ofDays(4000))));
  }

  @Test
  void aMistakeHasItBackTheNextDay() {
    missed.revise(true, NEXT_MORNING);
    missed.revise(false, NEXT_MORNING.plus(Duration.ofDays(7)));
    assertEquals(Stage.TOMORROW, missed.stage());
    assertEquals(NEXT_MORNING.plus(Duration.ofDays(8)), missed.dueAt());
  }

  @Test
  void anAnswerSentTwiceChangesNothing() {
    missed.revise(true, NEXT_MORNING);
    missed.revise(true, NEXT_MORNING.plusSeconds(1));
    missed.revise(false, NEXT_MORNING.plusSeconds(2));
    assertEquals(Stage.IN_A_WEEK, missed.stage());
    assertEquals(NEXT_MORNING, missed.revisedAt());
  }

  @Test
  void whatIsKnownComesBackWhereItIsMissedInAQuizOnceMore() {
    Instant day = NEXT_MORNING;
    for (int i = 0; i < 3; i++) {
      missed.revise(true, day);
      day = day.plus(Duration.ofDays(40));
    }
    assertEquals(Stage.KNOWN, missed.stage());
    missed.missed(day);
    assertEquals(Stage.TOMORROW, missed.stage());
    assertTrue(missed.dueAt(day.plus(Duration.ofDays(1))));
  }

  @Test
  void daysAreWholeWhereTheClockIsPutForward() {
    Instant beforeSummer = Instant.parse("2027-03-27T18:00:00Z");
    assertEquals(Instant.parse("2027-03-27T23:00:00Z"), Stage.TOMORROW.from(beforeSummer));
    assertEquals(Instant.parse("2027-04-02T22:00:00Z"), Stage.IN_A_WEEK.from(beforeSummer));
  }
}
