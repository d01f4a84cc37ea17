package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private final Backoff backoff = new Backoff(new Random(1));

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 2", "2, 4", "3, 8", "8, 256", "12, 3600", "1000, 3600"})
  void doublesFromTwoSecondsToAnHourWithUpToAQuarterMore(int attempts, long seconds) {
    Duration wait = backoff.after(attempts, Optional.empty());

    assertTrue(wait.compareTo(Duration.ofSeconds(seconds)) >= 0, wait::toString);
    assertTrue(wait.toMillis() < seconds * 1250, wait::toString);
  }

  @Test
  void honoursWhatThePlatformAsksFor() {
    assertEquals(Duration.ofSeconds(90), backoff.after(1, Optional.of(Duration.ofSeconds(90))));
  }

  @Test
  void askingForNoPauseIsNotAtOnceForEver() {
    Duration wait = backoff.after(6, Optional.of(Duration.ZERO));
    assertTrue(wait.compareTo(Duration.ofSeconds(64)) >= 0, wait::toString);
  }

  @Test
  void waitsNoLongerThanAnHourForAPlatformThatAsksForADay() {
    assertEquals(Duration.ofHours(1), backoff.after(1, Optional.of(Duration.ofDays(1))));
  }
}
