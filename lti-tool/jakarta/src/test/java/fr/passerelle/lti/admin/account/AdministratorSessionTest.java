package fr.passerelle.lti.admin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdministratorSessionTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private final AdministratorSession session = new AdministratorSession("hash", 1, NOW);

  @Test
  void endsAfterHalfAnHourOfSilence() {
    assertTrue(session.isOpenAt(NOW.plus(Duration.ofMinutes(30)).minusSeconds(1)));
    assertFalse(session.isOpenAt(NOW.plus(Duration.ofMinutes(30))));
  }

  @Test
  void eachPageProlongsIt() {
    session.seen(NOW.plus(Duration.ofMinutes(29)));

    assertTrue(session.isOpenAt(NOW.plus(Duration.ofMinutes(58))));
  }

  @Test
  void endsAfterEightHoursHoweverBusy() {
    for (int minutes = 0; minutes < 480; minutes += 10) {
      session.seen(NOW.plus(Duration.ofMinutes(minutes)));
    }

    assertTrue(session.isOpenAt(NOW.plus(Duration.ofHours(8)).minusSeconds(1)));
    assertFalse(session.isOpenAt(NOW.plus(Duration.ofHours(8))));
  }

  @Test
  void theCookieIsHostOnlyStrictAndOutOfReachOfScripts() {
    String header = AdministratorCookie.header("a".repeat(43));

    assertEquals(
        "__Host-passerelle-admin=" + "a".repeat(43) + "; Path=/; Secure; HttpOnly; SameSite=Strict",
        header);
  }

  @Test
  void onlyAWholeTokenIsLookedUp() {
    assertEquals(Optional.empty(), AdministratorCookie.token("a".repeat(42)));
    assertEquals(Optional.empty(), AdministratorCookie.token("' or 1=1 --" + "a".repeat(32)));
    assertEquals(Optional.empty(), AdministratorCookie.token(null));
  }
}
