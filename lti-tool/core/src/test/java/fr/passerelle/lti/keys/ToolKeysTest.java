package fr.passerelle.lti.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWK;
import fr.passerelle.lti.testing.TestClock;
import fr.passerelle.lti.testing.TestHost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolKeysTest {

  private final TestClock clock = new TestClock(Instant.parse("2026-11-24T08:00:00Z"));
  private final TestHost store = new TestHost();
  private final ToolKeys keys = new ToolKeys(store, clock);

  @Test
  void theFirstUseMakesACurrentAndANextKey() {
    String kid = keys.current().getKeyID();
    assertEquals(kid, keys.current().getKeyID());
    assertEquals(2, published().size());
    assertTrue(published().contains(kid));
  }

  @Test
  void onlyPublicHalvesArePublished() {
    assertTrue(keys.publicKeySet().getKeys().stream().noneMatch(JWK::isPrivate));
    assertFalse(keys.publicKeySet().toString().contains("\"d\""));
  }

  @Test
  void rotationLetsTheKeyThatWasPublishedBeforeSign() {
    String old = keys.current().getKeyID();
    List<String> before = published();
    clock.advance(Duration.ofDays(90));
    keys.rotate();
    String current = keys.current().getKeyID();
    assertNotEquals(old, current);
    assertTrue(before.contains(current));
    assertTrue(published().contains(old));
    assertEquals(3, published().size());
  }

  @Test
  void aRetiredKeyStaysPublishedForTheOverlapAndIsDeletedLater() {
    String old = keys.current().getKeyID();
    keys.rotate();
    clock.advance(ToolKeys.OVERLAP);
    assertTrue(published().contains(old));
    clock.advance(ToolKeys.PUBLISHED_FROM_MEMORY);
    assertFalse(published().contains(old));
    keys.rotate();
    assertTrue(store.all().stream().noneMatch(key -> key.kid().equals(old)));
  }

  @Test
  void whatIsPublishedIsReadOnceAMinute() {
    published();
    int reads = store.keyReads();
    for (int visitor = 0; visitor < 100; visitor++) {
      published();
    }
    assertEquals(reads, store.keyReads());
    clock.advance(ToolKeys.PUBLISHED_FROM_MEMORY);
    published();
    assertTrue(store.keyReads() > reads);
  }

  @Test
  void aKeyWithdrawnHereLeavesAtOnce() {
    String withdrawn = keys.current().getKeyID();
    assertTrue(published().contains(withdrawn));
    store.delete(withdrawn);
    keys.forget();
    assertFalse(published().contains(withdrawn));
  }

  @Test
  void aKeyWithdrawnElsewhereLeavesWithinAMinute() {
    String withdrawn = keys.current().getKeyID();
    published();
    store.delete(withdrawn);
    clock.advance(Duration.ofSeconds(59));
    assertTrue(published().contains(withdrawn));
    clock.advance(Duration.ofSeconds(1));
    assertFalse(published().contains(withdrawn));
  }

  @Test
  void aWithdrawnKeyIsGoneAtOnceAndTheNextOneSigns() {
    String stolen = keys.current().getKeyID();
    List<String> before = published();

    assertTrue(keys.withdraw(stolen));

    assertFalse(published().contains(stolen));
    assertTrue(before.contains(keys.current().getKeyID()), "platforms know it already");
    assertEquals(2, published().size(), "and another is published for the next time");
  }

  @Test
  void withdrawingAKeyThatDoesNotSignLeavesTheOneThatDoes() {
    String current = keys.current().getKeyID();
    String next =
        published().stream().filter(kid -> !kid.equals(current)).findFirst().orElseThrow();

    assertTrue(keys.withdraw(next));

    assertEquals(current, keys.current().getKeyID());
    assertFalse(published().contains(next));
    assertEquals(2, published().size());
    assertFalse(keys.withdraw(next), "it is gone");
  }

  @Test
  void printsNoPrivateKey() {
    keys.ensureKeys();
    assertFalse(store.all().toString().contains("\"d\""));
  }

  private List<String> published() {
    return keys.publicKeySet().getKeys().stream().map(JWK::getKeyID).toList();
  }
}
