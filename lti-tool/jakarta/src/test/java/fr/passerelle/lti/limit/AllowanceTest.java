package fr.passerelle.lti.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private static final String SCHOOL = "192.0.2.1";
  private static final String HOME = "198.51.100.7";

  private Instant now = Instant.parse("2026-11-24T08:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

  @Test
  void letsTheWholeMinutesShareThroughAtOnce() {
    Allowance allowance = new Allowance(300, 100, clock);

    take(allowance, SCHOOL, 300);

    assertTrue(allowance.take(SCHOOL).isPresent());
  }

  @Test
  void saysHowLongToWait() {
    Allowance allowance = new Allowance(60, 100, clock);
    take(allowance, SCHOOL, 60);

    assertEquals(Optional.of(Duration.ofSeconds(1)), allowance.take(SCHOOL));
  }

  @Test
  void givesBackAsTimePasses() {
    Allowance allowance = new Allowance(60, 100, clock);
    take(allowance, SCHOOL, 60);

    now = now.plus(Duration.ofSeconds(10));

    take(allowance, SCHOOL, 10);
    assertTrue(allowance.take(SCHOOL).isPresent());
  }

  @Test
  void neverGivesBackMoreThanAMinutesShare() {
    Allowance allowance = new Allowance(10, 100, clock);
    take(allowance, SCHOOL, 1);

    now = now.plus(Duration.ofHours(1));

    take(allowance, SCHOOL, 10);
    assertTrue(allowance.take(SCHOOL).isPresent());
  }

  @Test
  void refusingCostsNothing() {
    Allowance allowance = new Allowance(1, 100, clock);
    take(allowance, SCHOOL, 1);
    for (int knock = 0; knock < 50; knock++) {
      assertTrue(allowance.take(SCHOOL).isPresent());
    }

    now = now.plus(Duration.ofMinutes(1));

    assertEquals(Optional.empty(), allowance.take(SCHOOL));
  }

  @Test
  void aThousandWhoGetInTakeNothingFromEachOther() {
    Allowance allowance = new Allowance(300, 100, clock);

    for (int person = 0; person < 1000; person++) {
      take(allowance, SCHOOL, 1);
      allowance.giveBack(SCHOOL, 1);
    }
    take(allowance, SCHOOL, 300);

    assertTrue(allowance.take(SCHOOL).isPresent());
  }

  @Test
  void givesBackNoMoreThanWasTaken() {
    Allowance allowance = new Allowance(10, 100, clock);
    allowance.giveBack(HOME, 5);
    take(allowance, SCHOOL, 1);
    allowance.giveBack(SCHOOL, 50);

    take(allowance, SCHOOL, 10);
    assertTrue(allowance.take(SCHOOL).isPresent());
  }

  @Test
  void countsEachAddressForItself() {
    Allowance allowance = new Allowance(1, 100, clock);
    take(allowance, SCHOOL, 1);

    assertEquals(Optional.empty(), allowance.take(HOME));
  }

  @Test
  void forgetsTheAddressNotSeenForLongestWhenTooManyCome() {
    Allowance allowance = new Allowance(1, 2, clock);
    take(allowance, "192.0.2.1", 1);
    take(allowance, "192.0.2.2", 1);
    take(allowance, "192.0.2.3", 1);

    assertTrue(allowance.take("192.0.2.3").isPresent());
    assertEquals(Optional.empty(), allowance.take("192.0.2.1"));
  }

  @Test
  void isOffAtZero() {
    take(new Allowance(0, 100, clock), SCHOOL, 10_000);
  }

  private static void take(Allowance allowance, String address, int times) {
    for (int request = 1; request <= times; request++) {
      assertEquals(Optional.empty(), allowance.take(address), "request " + request);
    }
  }
}
