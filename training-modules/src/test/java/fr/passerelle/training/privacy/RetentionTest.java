package fr.passerelle.training.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RetentionTest {

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void forgetsThoseNotSeenForLongerThanConfigured() {
    assertEquals(Instant.parse("2026-11-14T12:00:00Z"), new Retention(10, clock).limit());
  }

  @Test
  void saysItInMonths() {
    assertEquals(24, new Retention(730, clock).months());
    assertEquals(1, new Retention(1, clock).months());
  }

  @Test
  void refusesToForgetEverybodyAtOnce() {
    assertThrows(IllegalArgumentException.class, () -> new Retention(0, clock));
  }
}
