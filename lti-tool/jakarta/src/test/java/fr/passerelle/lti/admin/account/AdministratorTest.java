package fr.passerelle.lti.admin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdministratorTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private final Administrator marie = new Administrator("marie", NOW);

  AdministratorTest() {
    marie.admitOnce("hash", NOW.plus(OneTimePassword.VALIDITY));
  }

  @Test
  void aOneTimePasswordOpensNothingButTheChoiceOfAnother() {
    assertEquals(Set.of(Administrator.NEWCOMER), marie.roles());

    marie.choosePassword("chosen");

    assertEquals(Set.of(Administrator.ROLE), marie.roles());
  }

  @Test
  void aOneTimePasswordIsOverAfterADay() {
    assertTrue(marie.isOpenAt(NOW.plus(Duration.ofHours(24)).minusSeconds(1)));
    assertFalse(marie.isOpenAt(NOW.plus(Duration.ofHours(24))));
  }

  @Test
  void aChosenPasswordIsNeverOver() {
    marie.choosePassword("chosen");

    assertTrue(marie.isOpenAt(NOW.plus(Duration.ofDays(1000))));
  }
}
