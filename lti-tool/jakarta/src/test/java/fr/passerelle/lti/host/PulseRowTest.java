package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PulseRowTest {

  private static final Instant START = Instant.parse("2026-11-28T09:00:00Z");

  private final PulseRow row = new PulseRow(START);

  @Test
  void isLongSteadyAfterADayOfBeats() {
    assertFalse(row.longSteady(START));
    row.beat(START.plus(Duration.ofHours(12)));
    assertFalse(row.longSteady(START.plus(Duration.ofHours(12))));
    row.beat(START.plus(Duration.ofHours(24)));
    assertTrue(row.longSteady(START.plus(Duration.ofHours(24))));
  }

  @Test
  void aLeapOfYearsMakesItWaitForAnotherDay() {
    row.beat(START.plus(Duration.ofHours(24)));
    Instant leapt = START.plus(Duration.ofDays(800));
    row.beat(leapt);
    assertFalse(row.longSteady(leapt));
    row.beat(leapt.plus(Duration.ofDays(1)));
    assertTrue(row.longSteady(leapt.plus(Duration.ofDays(1))));
  }

  @Test
  void aLeapBackMakesItWaitToo() {
    row.beat(START.plus(Duration.ofDays(2)));
    Instant back = START.plus(Duration.ofDays(1));
    row.beat(back);
    assertFalse(row.longSteady(back));
  }

  @Test
  void aWeekendWithoutAServerIsNoLeap() {
    row.beat(START.plus(Duration.ofHours(24)));
    Instant monday = START.plus(Duration.ofDays(3));
    row.beat(monday);
    assertTrue(row.longSteady(monday));
  }
}
