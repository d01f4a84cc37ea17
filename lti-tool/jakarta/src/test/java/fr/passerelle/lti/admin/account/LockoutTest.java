package fr.passerelle.lti.admin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockoutTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void fourFailuresCloseNothing() {
    assertFalse(after(4).isClosedAt(NOW));
  }

  @Test
  void theFifthClosesForAMinute() {
    assertTrue(after(5).isClosedAt(NOW.plusSeconds(59)));
    assertFalse(after(5).isClosedAt(NOW.plusSeconds(60)));
  }

  @Test
  void eachFurtherOneClosesTwiceAsLongUpToAnHour() {
    assertEquals(NOW.plus(Duration.ofMinutes(2)), after(6).until());
    assertEquals(NOW.plus(Duration.ofMinutes(32)), after(10).until());
    assertEquals(NOW.plus(Duration.ofHours(1)), after(11).until());
    assertEquals(NOW.plus(Duration.ofHours(1)), after(1000).until());
  }

  private static Lockout after(int attempts) {
    Lockout lockout = Lockout.NONE;
    for (int attempt = 0; attempt < attempts; attempt++) {
      lockout = lockout.afterAttempt(NOW);
    }
    return lockout;
  }
}
