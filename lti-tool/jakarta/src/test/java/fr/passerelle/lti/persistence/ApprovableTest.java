package fr.passerelle.lti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An approval is for what was shown: these addresses and these deployments. */
class ApprovableTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final RegistrationRecord platform =
      new RegistrationRecord(registration("https://a.example/k", "Collège"), NOW);

  @Test
  void isTheSameWhateverElseChanges() {
    String shown = digest();

    platform.update(registration("https://a.example/k", "Lycée"), NOW.plusSeconds(60));
    platform.rename("Lycée");
    platform.letFrame(List.of("https://ent.example"));

    assertEquals(shown, digest());
    assertEquals(shown, digest(DeploymentRecord.approved(1, "decided", NOW)));
  }

  @Test
  void isAnotherWithAnotherKeySet() {
    String shown = digest();

    platform.update(registration("https://evil.example/k", "Collège"), NOW.plusSeconds(60));

    assertNotEquals(shown, digest());
  }

  @Test
  void isAnotherWithAnotherTokenAudience() {
    String shown = digest();

    platform.overrideTokenAudience(Optional.of("https://evil.example"));

    assertNotEquals(shown, digest());
  }

  @Test
  void isAnotherWhenOneMoreDeploymentWaits() {
    assertNotEquals(digest(), digest(DeploymentRecord.awaiting(1, "unseen", NOW)));
  }

  @Test
  void letsInThePlatformAndWhatWaitsWithIt() {
    DeploymentRecord waiting = DeploymentRecord.awaiting(1, "waiting", NOW);
    DeploymentRecord refused = DeploymentRecord.awaiting(1, "refused", NOW);
    refused.refuse();

    Approvable.of(platform, List.of(waiting, refused)).approve();

    assertTrue(platform.approved());
    assertFalse(platform.suspended());
    assertEquals(DeploymentState.APPROVED, waiting.state());
    assertEquals(DeploymentState.REFUSED, refused.state());
  }

  private String digest(DeploymentRecord... deployments) {
    return Approvable.of(platform, List.of(deployments)).digest();
  }

  private static NewRegistration registration(String keys, String name) {
    return new NewRegistration(
        new Registration(
            new RegistrationKey("https://a.example", "client"),
            URI.create("https://a.example/a"),
            Optional.of(URI.create("https://a.example/t")),
            URI.create(keys),
            Optional.empty(),
            Set.of("RS256"),
            false),
        name,
        null,
        Set.of("a"),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
