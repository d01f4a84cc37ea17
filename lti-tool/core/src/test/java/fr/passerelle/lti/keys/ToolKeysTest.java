package fr.passerelle.lti.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.passerelle.lti.testing.TestClock;
import fr.passerelle.lti.testing.TestHost;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
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
    assertTrue(keys.rotate());
    String current = keys.current().getKeyID();
    assertNotEquals(old, current);
    assertTrue(before.contains(current));
    assertTrue(published().contains(old));
    assertEquals(3, published().size());
  }

  @Test
  void aRetiredKeyStaysPublishedForTheOverlapAndIsDeletedLater() {
    String old = keys.current().getKeyID();
    clock.advance(ToolKeys.NOTICE);
    assertTrue(keys.rotate());
    clock.advance(ToolKeys.OVERLAP);
    assertTrue(published().contains(old));
    clock.advance(ToolKeys.PUBLISHED_FROM_MEMORY);
    assertFalse(published().contains(old));
    assertTrue(keys.rotate());
    assertTrue(store.all().stream().noneMatch(key -> key.kid().equals(old)));
  }

  @Test
  void whatIsToBeVerifiedForGoodKeepsItsKeys() {
    ToolKeys kept = new ToolKeys(store, clock, ToolKeys.NOTICE, ToolKeys.FOR_GOOD);
    String old = kept.current().getKeyID();
    for (int year = 0; year < 50; year++) {
      clock.advance(Duration.ofDays(365));
      assertTrue(kept.rotate());
    }
    assertTrue(kept.publicKeySet().getKeyByKeyId(old) != null);
  }

  @Test
  void aRetiredKeyHasNoPrivateHalfAnyMore() {
    String old = keys.current().getKeyID();
    clock.advance(ToolKeys.NOTICE);
    assertTrue(keys.rotate());

    assertTrue(
        store.all().stream().allMatch(key -> key.jwk().isPrivate() != key.kid().equals(old)),
        "whoever reads the store can sign nothing that was signed before");
  }

  @Test
  void aKeyThatPlatformsCannotHaveReadYetDoesNotSign() {
    String current = keys.current().getKeyID();
    List<String> before = published();
    clock.advance(ToolKeys.NOTICE.minusSeconds(1));

    assertFalse(keys.mayRotate());
    assertFalse(keys.rotate());

    assertEquals(current, keys.current().getKeyID());
    assertEquals(before, published());
    clock.advance(Duration.ofSeconds(1));
    assertTrue(keys.rotate());
    assertFalse(keys.rotate(), "the next one is new again");
    assertTrue(before.contains(keys.current().getKeyID()));
  }

  @Test
  void aHostMayWaitLongerOrNotAtAll() {
    ToolKeys impatient = new ToolKeys(store, clock, Duration.ZERO);
    assertTrue(impatient.rotate());
    assertTrue(impatient.rotate());
  }

  @Test
  void fourNodesThatMeetAnEmptyStoreMakeTwoKeys() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    CyclicBarrier together = new CyclicBarrier(4);
    List<Future<String>> signing = new ArrayList<>();
    for (int node = 0; node < 4; node++) {
      ToolKeys theirs = new ToolKeys(store, clock);
      signing.add(
          nodes.submit(
              () -> {
                together.await();
                return theirs.current().getKeyID();
              }));
    }
    Set<String> kids = new HashSet<>();
    for (Future<String> one : signing) {
      kids.add(one.get());
    }
    nodes.shutdown();
    assertEquals(1, kids.size());
    assertEquals(2, store.all().size());
  }

  @Test
  void keysLeftByAStoreThatLetNodesMakeSeveralGoWithTheNextRotation() {
    keys.ensureKeys();
    TestHost another = new TestHost();
    new ToolKeys(another, clock).ensureKeys();
    another.all().forEach(store::save);
    assertEquals(4, published().size());
    clock.advance(ToolKeys.NOTICE);

    assertTrue(keys.rotate());

    assertEquals(1, count(ToolKey.State.CURRENT));
    assertEquals(1, count(ToolKey.State.NEXT));
    assertEquals(2, count(ToolKey.State.RETIRED));
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
  void makesNoKeyPairWhileOthersWaitForTheStore() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger made = new AtomicInteger();
    LockedStore locked = new LockedStore(store, inside);
    ToolKeys careful =
        new ToolKeys(
            locked,
            clock,
            ToolKeys.NOTICE,
            ToolKeys.OVERLAP,
            () -> {
              assertEquals(0, inside.get(), "a pair takes seconds on a busy machine");
              return pair(made.incrementAndGet());
            });

    careful.ensureKeys();
    clock.advance(ToolKeys.NOTICE);
    assertTrue(careful.rotate());
    assertTrue(careful.withdraw(careful.current().getKeyID()));

    assertEquals(4, made.get(), "two at first, one for each change");
  }

  @Test
  void whatWasKnownIsPublishedForAnHourWhileTheStoreIsAway() {
    AtomicInteger away = new AtomicInteger();
    ToolKeys cut = new ToolKeys(new AwayStore(store, away), clock);
    JWKSet known = cut.publicKeySet();
    away.set(1);

    clock.advance(ToolKeys.WITHOUT_STORE);
    assertEquals(known.toString(), cut.publicKeySet().toString());

    clock.advance(ToolKeys.PUBLISHED_FROM_MEMORY);
    assertThrows(IllegalStateException.class, cut::publicKeySet);
  }

  @Test
  void aKeyWithdrawnHereIsNotPublishedAgainWhileTheStoreIsAway() {
    AtomicInteger away = new AtomicInteger();
    ToolKeys cut = new ToolKeys(new AwayStore(store, away), clock);
    cut.publicKeySet();
    cut.withdraw(cut.current().getKeyID());
    away.set(1);

    assertThrows(IllegalStateException.class, cut::publicKeySet);
  }

  /** Tells whether somebody is inside. */
  private record LockedStore(ToolKeyStore store, AtomicInteger inside) implements ToolKeyStore {

    @Override
    public List<ToolKey> all() {
      return store.all();
    }

    @Override
    public void save(ToolKey key) {
      store.save(key);
    }

    @Override
    public void delete(String kid) {
      store.delete(kid);
    }

    @Override
    public boolean alone(BooleanSupplier change) {
      inside.incrementAndGet();
      try {
        return change.getAsBoolean();
      } finally {
        inside.decrementAndGet();
      }
    }
  }

  /** Does not answer while it is away. */
  private record AwayStore(ToolKeyStore store, AtomicInteger away) implements ToolKeyStore {

    @Override
    public List<ToolKey> all() {
      if (away.get() > 0) {
        throw new IllegalStateException("away");
      }
      return store.all();
    }

    @Override
    public void save(ToolKey key) {
      store.save(key);
    }

    @Override
    public void delete(String kid) {
      store.delete(kid);
    }
  }

  private static RSAKey pair(int number) {
    try {
      return new RSAKeyGenerator(2048).keyID("pair-" + number).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void printsNoPrivateKey() {
    keys.ensureKeys();
    assertFalse(store.all().toString().contains("\"d\""));
  }

  private long count(ToolKey.State state) {
    return store.all().stream().filter(key -> key.state() == state).count();
  }

  private List<String> published() {
    return keys.publicKeySet().getKeys().stream().map(JWK::getKeyID).toList();
  }
}
