package fr.passerelle.lti.admin.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInNetworkTest {

  private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

  private final SignInNetwork network = new SignInNetwork(1, "203.0.113.7", NOW);

  @Test
  void aThousandGuessesCloseItForAnHourAtMostAndNoOther() {
    int tried = 0;
    for (int guess = 0; guess < 1000; guess++) {
      tried += network.mayAttempt(NOW.plusSeconds(guess)) ? 1 : 0;
    }
    assertTrue(tried < 12, tried + " guesses were looked at");
    assertTrue(network.mayAttempt(NOW.plusSeconds(1000 + 3600)));
    assertTrue(new SignInNetwork(1, "198.51.100.1", NOW).mayAttempt(NOW));
  }

  @Test
  void fiveFailuresCloseItEvenForTheRightPassword() {
    fail(5);

    assertFalse(network.mayAttempt(NOW.plusSeconds(59)));
    assertTrue(network.mayAttempt(NOW.plusSeconds(60)));
  }

  @Test
  void anAttemptWhileItIsClosedClosesItNoLonger() {
    fail(5);
    network.mayAttempt(NOW.plusSeconds(30));

    assertTrue(network.mayAttempt(NOW.plusSeconds(60)));
  }

  @Test
  void aSuccessForgivesWhatWentBefore() {
    fail(4);
    network.signedIn(NOW);

    fail(4);
    assertTrue(network.mayAttempt(NOW));
  }

  private void fail(int times) {
    for (int attempt = 0; attempt < times; attempt++) {
      assertTrue(network.mayAttempt(NOW));
    }
  }

  @Test
  void itsOwnerOpensItAndIsKnownThere() {
    for (int guess = 0; guess < 5; guess++) {
      network.mayAttempt(NOW);
    }
    assertFalse(network.mayAttempt(NOW) || network.known());
    network.signedIn(NOW);
    assertTrue(network.mayAttempt(NOW) && network.known());
  }

  @Test
  void isKnownByAccountAndNetworkTogether() {
    assertNotEquals(SignInNetwork.id(1, "203.0.113.7"), SignInNetwork.id(2, "203.0.113.7"));
    assertNotEquals(SignInNetwork.id(1, "203.0.113.7"), SignInNetwork.id(1, "203.0.113.8"));
  }
}
