package fr.passerelle.lti.keys;

import static fr.passerelle.lti.testing.TestPlatform.KEY;
import static fr.passerelle.lti.testing.TestPlatform.NEW_KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.testing.TestClock;
import fr.passerelle.lti.testing.TestPlatform;
import fr.passerelle.lti.testing.TestServer.Reply;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlatformKeysTest {

  private final TestClock clock = new TestClock(Instant.parse("2026-11-24T08:00:00Z"));
  private final TestPlatform platform = new TestPlatform();
  private final PlatformKeys keys = new PlatformKeys(TestPlatform.http(), clock);
  private final Registration registration = platform.registration("https://ent.example", "1");

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void findsAKeyAndKeepsIt() throws JOSEException {
    assertEquals(KEY.toPublicKey(), found(KEY));
    assertEquals(KEY.toPublicKey(), found(KEY));
    assertEquals(1, reads());
  }

  @Test
  void findsANewKeyAsSoonAsThePlatformSignsWithIt() {
    found(KEY);
    platform.publish(KEY, NEW_KEY);
    clock.advance(Duration.ofSeconds(30));
    found(NEW_KEY);
    assertEquals(2, reads());
  }

  @Test
  void unknownKeyIdsNeverMakeItReadTwiceWithinThirtySeconds() {
    found(KEY);
    for (int forged = 0; forged < 20; forged++) {
      assertInstanceOf(KeyLookup.UnknownKey.class, find("forged-" + forged));
    }
    assertEquals(1, reads());
    clock.advance(Duration.ofSeconds(29));
    find("forged");
    assertEquals(1, reads());
    clock.advance(Duration.ofSeconds(1));
    find("forged");
    assertEquals(2, reads());
  }

  @Test
  void aKeyThatLeftTheSetStopsWorkingAfterTenMinutes() {
    found(KEY);
    platform.publish(NEW_KEY);
    clock.advance(Duration.ofMinutes(10));
    found(KEY);
    clock.advance(Duration.ofSeconds(1));
    assertInstanceOf(KeyLookup.UnknownKey.class, find(KEY.getKeyID()));
  }

  @Test
  void anOutageKeepsTheLastGoodSet() {
    found(KEY);
    for (String broken : List.of("oops", "{}", "{\"keys\":3}")) {
      platform.server.answer("/jwks", 200, broken);
      clock.advance(Duration.ofHours(5));
      found(KEY);
    }
    platform.server.answer("/jwks", 503, "");
    clock.advance(Duration.ofHours(5));
    found(KEY);
    assertInstanceOf(KeyLookup.Unavailable.class, find(NEW_KEY.getKeyID()));
  }

  @Test
  void recoversThirtySecondsAfterAFailure() {
    platform.server.answer("/jwks", 500, "");
    assertInstanceOf(KeyLookup.Unavailable.class, find(KEY.getKeyID()));
    platform.publish(KEY);
    clock.advance(Duration.ofSeconds(30));
    found(KEY);
  }

  @Test
  void anUnreachablePlatformIsUnavailable() {
    platform.close();
    assertInstanceOf(KeyLookup.Unavailable.class, find(KEY.getKeyID()));
  }

  @Test
  void anOversizedSetIsUnavailable() {
    platform.server.answer("/jwks", 200, "{\"keys\":[]," + " ".repeat(70_000) + "\"a\":1}");
    assertInstanceOf(KeyLookup.Unavailable.class, find(KEY.getKeyID()));
  }

  @Test
  void manyThreadsReadOnce() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    String set = new JWKSet(KEY).toString();
    platform.server.answer(
        "/jwks",
        request -> {
          arrived.countDown();
          await(answer);
          return Reply.of(200, set);
        });
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<KeyLookup>> lookups = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lookups.add(threads.submit(() -> find(KEY.getKeyID())));
    }
    await(arrived);
    answer.countDown();
    for (Future<KeyLookup> lookup : lookups) {
      assertInstanceOf(KeyLookup.Found.class, lookup.get());
    }
    threads.shutdown();
    assertEquals(1, reads());
  }

  @Test
  void whileOneThreadRefreshesAnOldSetTheOthersUseIt() throws Exception {
    found(KEY);
    clock.advance(Duration.ofMinutes(11));
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    platform.server.answer(
        "/jwks",
        request -> {
          arrived.countDown();
          await(answer);
          return Reply.of(200, "{\"keys\":[]}");
        });
    ExecutorService threads = Executors.newSingleThreadExecutor();
    Future<KeyLookup> refreshing = threads.submit(() -> find(KEY.getKeyID()));
    await(arrived);
    found(KEY);
    answer.countDown();
    assertInstanceOf(KeyLookup.UnknownKey.class, refreshing.get());
    threads.shutdown();
  }

  @Test
  void keysAreKeptApartByRegistration() {
    found(KEY);
    keys.find(platform.registration("https://ent.example", "2"), KEY.getKeyID(), "RS256");
    assertEquals(2, reads());
  }

  @Test
  void oneBadKeyDoesNotSpoilTheOthers() {
    platform.server.answer(
        "/jwks",
        200,
        "{\"keys\":[7,{},{\"kty\":\"RSA\",\"kid\":\"x\",\"n\":\"!\"},{\"kty\":\"new\"},"
            + KEY.toPublicJWK().toJSONString()
            + "]}");
    found(KEY);
  }

  @Test
  void keysThatMustNotVerifyAreNotFound() throws Exception {
    RSAKey weak = weakKey();
    RSAKey forEncryption = new RSAKey.Builder(KEY).keyID("enc").keyUse(KeyUse.ENCRYPTION).build();
    RSAKey forAnother =
        new RSAKey.Builder(KEY)
            .keyID("rs512")
            .algorithm(com.nimbusds.jose.JWSAlgorithm.RS512)
            .build();
    OctetSequenceKey secret = new OctetSequenceKey.Builder(new byte[32]).keyID("secret").build();
    platform.server.answer(
        "/jwks", 200, new JWKSet(List.of(weak, forEncryption, forAnother, secret)).toString(false));
    for (String kid : List.of("weak", "enc", "rs512", "secret")) {
      assertInstanceOf(KeyLookup.UnknownKey.class, find(kid), kid);
    }
  }

  private static RSAKey weakKey() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    RSAPublicKey key = (RSAPublicKey) generator.generateKeyPair().getPublic();
    return new RSAKey.Builder(key).keyID("weak").build();
  }

  private java.security.PublicKey found(RSAKey key) {
    return assertInstanceOf(KeyLookup.Found.class, find(key.getKeyID())).key();
  }

  private KeyLookup find(String kid) {
    return keys.find(registration, kid, "RS256");
  }

  private int reads() {
    return platform.server.requests("/jwks").size();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
