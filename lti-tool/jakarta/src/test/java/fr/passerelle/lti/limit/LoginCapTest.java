package fr.passerelle.lti.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.testing.PendingLoginsContract;
import fr.passerelle.lti.testing.TestHost;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginCapTest extends PendingLoginsContract {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private final TestHost kept = new TestHost();
  private final PendingLogins capped =
      new LoginCap(kept, new Allowance(3, 100, Clock.fixed(NOW, ZoneOffset.UTC)));

  @Test
  void oneLoginTooManyOfAPlatformLeavesNoRow() {
    for (int login = 0; login < 3; login++) {
      capped.save(login("a", login));
    }
    assertThrows(Problem.class, () -> capped.save(login("a", 3)));
    assertEquals(Optional.empty(), kept.find("a3"));
  }

  @Test
  void theOtherPlatformsLoginsGoOn() {
    for (int login = 0; login < 3; login++) {
      capped.save(login("a", login));
    }
    capped.save(login("b", 9));
    assertEquals(Optional.of(login("b", 9)), kept.find("b9"));
  }

  @Override
  protected PendingLogins store() {
    return capped;
  }

  private static PendingLogin login(String client, int number) {
    return new PendingLogin(
        client + number,
        "nonce",
        new RegistrationKey("https://ent.example", client),
        BrowserBinding.ofSecret("the cookie of one browser"),
        URI.create("https://tool.example/"),
        NOW,
        NOW.plus(Duration.ofMinutes(10)),
        false);
  }
}
