package fr.passerelle.lti.admin;

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
    assertTrue(marie.mayAttempt(NOW.plus(Duration.ofHours(24)).minusSeconds(1)));
    assertFalse(marie.mayAttempt(NOW.plus(Duration.ofHours(24))));
  }

  @Test
  void aChosenPasswordIsNeverOver() {
    marie.choosePassword("chosen");

    assertTrue(marie.mayAttempt(NOW.plus(Duration.ofDays(1000))));
  }

  @Test
  void fiveFailuresCloseTheAccountEvenForTheRightPassword() {
    fail(5);

    assertFalse(marie.mayAttempt(NOW.plusSeconds(59)));
    assertTrue(marie.mayAttempt(NOW.plusSeconds(60)));
  }

  @Test
  void anAttemptOnAClosedAccountClosesItNoLonger() {
    fail(5);
    marie.mayAttempt(NOW.plusSeconds(30));

    assertTrue(marie.mayAttempt(NOW.plusSeconds(60)));
  }

  @Test
  void aSuccessForgivesWhatWentBefore() {
    fail(4);
    marie.signedIn(NOW);

    fail(4);
    assertTrue(marie.mayAttempt(NOW));
  }

  @Test
  void theOperatorOpensAClosedAccount() {
    fail(5);
    marie.admitOnce("again", NOW.plus(OneTimePassword.VALIDITY));

    assertTrue(marie.mayAttempt(NOW));
  }

  private void fail(int times) {
    for (int attempt = 0; attempt < times; attempt++) {
      assertTrue(marie.mayAttempt(NOW));
    }
  }
}
