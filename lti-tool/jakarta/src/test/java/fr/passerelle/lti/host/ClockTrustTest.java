package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockTrustTest {

  private final ClockTrust clocks = new ClockTrust();

  @Test
  void clocksThatAreSecondsApartAgree() {
    clocks.found(Duration.ofSeconds(-59), true);
    assertTrue(clocks.agree());
    assertTrue(clocks.mayForget());
  }

  @Test
  void clocksThatAreMoreThanAMinuteApartDoNot() {
    clocks.found(Duration.ofSeconds(61), true);
    assertFalse(clocks.agree());
    clocks.found(Duration.ofDays(-800), true);
    assertFalse(clocks.agree());
    assertFalse(clocks.mayForget());
  }

  @Test
  void nothingIsForgottenBeforeTheClockWasSteadyForLong() {
    assertFalse(clocks.mayForget());
    clocks.found(Duration.ZERO, false);
    assertTrue(clocks.agree());
    assertFalse(clocks.mayForget());
  }
}
