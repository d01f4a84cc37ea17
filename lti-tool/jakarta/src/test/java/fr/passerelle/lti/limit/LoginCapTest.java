package fr.passerelle.lti.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.launch.BrowserBinding;
import fr.passerelle.lti.launch.PendingLogin;
import fr.passerelle.lti.launch.PendingLogins;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.registration.RegistrationKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginCapTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private final Kept kept = new Kept();
  private final PendingLogins capped =
      new LoginCap(kept, new Allowance(3, 100, Clock.fixed(NOW, ZoneOffset.UTC)));

  @Test
  void oneLoginTooManyOfAPlatformLeavesNoRow() {
    for (int login = 0; login < 3; login++) {
      capped.save(login("a", login));
    }
    assertThrows(Problem.class, () -> capped.save(login("a", 3)));
    assertEquals(3, kept.logins.size());
  }

  @Test
  void theOtherPlatformsLoginsGoOn() {
    for (int login = 0; login < 3; login++) {
      capped.save(login("a", login));
    }
    capped.save(login("b", 9));
    assertEquals(4, kept.logins.size());
  }

  @Test
  void whatIsKeptIsFoundAndConsumed() {
    capped.save(login("a", 1));
    assertEquals(Optional.of(login("a", 1)), capped.find("a1"));
    assertEquals(Optional.of(login("a", 1)), capped.consume("a1"));
    assertEquals(Optional.empty(), capped.find("a1"));
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

  private static final class Kept implements PendingLogins {

    private final Map<String, PendingLogin> logins = new HashMap<>();

    @Override
    public void save(PendingLogin login) {
      logins.put(login.state(), login);
    }

    @Override
    public Optional<PendingLogin> consume(String state) {
      return Optional.ofNullable(logins.remove(state));
    }

    @Override
    public Optional<PendingLogin> find(String state) {
      return Optional.ofNullable(logins.get(state));
    }
  }
}
