package fr.passerelle.lti.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.host.Tokens;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HandoffTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private final Handoff handoff = new Handoff("hash", "launch", "/s/launch/course", NOW);

  @Test
  void waitsTenMinutesForItsWindowAndNoLonger() {
    assertTrue(handoff.isOpenAt(NOW.plus(Duration.ofMinutes(10)).minusMillis(1)));
    assertFalse(handoff.isOpenAt(NOW.plus(Duration.ofMinutes(10))));
  }

  @Test
  void aFreshCookieIsTheBrowserItWasMadeForAndNobodys() {
    BrowserCookie.Fresh fresh = BrowserCookie.fresh();
    String value = fresh.header().replaceFirst("^[^=]*=", "").replaceFirst(";.*", "");

    assertEquals(Tokens.hash(value), fresh.binding().value());
    assertNotEquals(Handoffs.NOBODY.value().length(), fresh.binding().value().length());
  }
}
