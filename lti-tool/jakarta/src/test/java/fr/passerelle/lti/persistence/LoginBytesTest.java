package fr.passerelle.lti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.RegistrationKey;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginBytesTest {

  @Test
  void aLoginIsGivenBackAsItWas() {
    PendingLogin cookies = login(Optional.empty());
    PendingLogin storages = login(Optional.of("lti_storage"));

    assertEquals(cookies, LoginBytes.login("s", LoginBytes.of(cookies)));
    assertEquals(storages, LoginBytes.login("s", LoginBytes.of(storages)));
  }

  @Test
  void bytesThatWereCutAreNoLogin() {
    byte[] whole = LoginBytes.of(login(Optional.empty()));

    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IllegalArgumentException.class, () -> LoginBytes.login("s", cut));
    }
  }

  private static PendingLogin login(Optional<String> storageFrame) {
    return PendingLogin.begin(
            new RegistrationKey("https://ent.example/é", "client-1"),
            BrowserBinding.ofSecret("the cookie of one browser, say"),
            URI.create("https://tool.example/course/c?x=1"),
            storageFrame,
            Instant.parse("2026-11-24T08:00:00.123456789Z"))
        .as("s");
  }
}
