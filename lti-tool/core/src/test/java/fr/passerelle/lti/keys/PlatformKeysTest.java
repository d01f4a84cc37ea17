package fr.passerelle.lti.keys;

import static fr.passerelle.lti.testing.TestPlatform.KEY;
import static fr.passerelle.lti.testing.TestPlatform.NEW_KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PrivateAddresses;
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
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformKeysTest {

  private final TestClock clock = new TestClock(Instant.parse("2026-11-24T08:00:00Z"));
  private final TestPlatform platform = new TestPlatform();
  private final Deque<Runnable> background = new ConcurrentLinkedDeque<>();
  private final PlatformKeys keys = new PlatformKeys(TestPlatform.http(), clock, background::add);
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
    found(NEW_KEY);
    assertEquals(2, reads());
  }

  @Test
  void findsANewKeyInThePlaceOfAnOldOneUnderItsId() throws Exception {
    found(KEY);
    RSAKey replaced = new RSAKey.Builder(NEW_KEY.toRSAPublicKey()).keyID(KEY.getKeyID()).build();
    platform.publish(replaced);
    assertEquals(KEY.toPublicKey(), found(KEY));
    KeyLookup again = keys.findAgain(registration, KEY.getKeyID(), "RS256");
    assertEquals(new KeyLookup.Found(List.of(NEW_KEY.toPublicKey())), again);
  }

  @Test
  void aFloodOfUnknownKeyIdsReadsFourTimesInThirtySeconds() {
    found(KEY);
    for (int forged = 0; forged < 20; forged++) {
      assertInstanceOf(KeyLookup.UnknownKey.class, find("forged-" + forged));
    }
    assertEquals(4, reads());
    clock.advance(Duration.ofSeconds(29));
    find("forged");
    assertEquals(4, reads());
    clock.advance(Duration.ofSeconds(1));
    find("forged");
    assertEquals(5, reads());
  }

  @ParameterizedTest
  @CsvSource({
    "max-age=60, 60",
    "'public, Max-Age=\"60\", must-revalidate', 60",
    "max-age=0, 30",
    "no-store, 30",
    "max-age=1800, 1800",
    "max-age=86400, 3600",
    "private, 600"
  })
  void aSetIsUsedAsLongAsThePlatformWishesWithinOurBounds(String cacheControl, int seconds) {
    platform.server.answer(
        "/jwks",
        request ->
            new Reply(200, Map.of("Cache-Control", cacheControl), new JWKSet(KEY).toString()));
    found(KEY);
    platform.publish(NEW_KEY);
    clock.advance(Duration.ofSeconds(seconds));
    found(KEY);
    clock.advance(Duration.ofSeconds(1));
    assertInstanceOf(KeyLookup.UnknownKey.class, find(KEY.getKeyID()));
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
    answerAfter(answer, arrived, set);
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
  void aSetOfFiveMinutesIsReadAgainInTheBackgroundWhileEverybodyUsesIt() {
    found(KEY);
    clock.advance(Duration.ofMinutes(5).plusSeconds(1));
    found(KEY);
    found(KEY);
    assertEquals(1, background.size());
    assertEquals(1, reads());

    background.remove().run();

    assertEquals(2, reads());
    found(KEY);
    assertEquals(0, background.size());
  }

  @Test
  void whatTheBackgroundNeverComesToIsReadByWhoNeedsIt() {
    found(KEY);
    clock.advance(Duration.ofMinutes(6));
    found(KEY);
    platform.publish(NEW_KEY);
    clock.advance(Duration.ofMinutes(5));
    assertInstanceOf(KeyLookup.UnknownKey.class, find(KEY.getKeyID()));
    assertEquals(2, reads());
    background.remove().run();
    assertEquals(2, reads());
  }

  @Test
  void aBackgroundThatIsFullChangesNothing() {
    PlatformKeys crowded =
        new PlatformKeys(
            TestPlatform.http(),
            clock,
            work -> {
              throw new RejectedExecutionException();
            });
    crowded.find(registration, KEY.getKeyID(), "RS256");
    clock.advance(Duration.ofMinutes(6));
    assertInstanceOf(KeyLookup.Found.class, crowded.find(registration, KEY.getKeyID(), "RS256"));
  }

  @Test
  void nobodyWithAKnownKeyWaitsForSomebodyWithAnUnknownOne() throws Exception {
    found(KEY);
    clock.advance(Duration.ofSeconds(30));
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    answerAfter(answer, arrived, new JWKSet(List.of(KEY, NEW_KEY)).toString());
    ExecutorService threads = Executors.newSingleThreadExecutor();
    Future<KeyLookup> unknown = threads.submit(() -> find(NEW_KEY.getKeyID()));
    await(arrived);

    found(KEY);

    answer.countDown();
    assertInstanceOf(KeyLookup.Found.class, unknown.get());
    threads.shutdown();
  }

  @Test
  void nobodyWithAKnownKeyWaitsWhileThePlatformIsAway() {
    found(KEY);
    clock.advance(Duration.ofMinutes(11));
    platform.server.answer("/jwks", 503, "");
    found(KEY);
    assertEquals(2, reads());

    clock.advance(Duration.ofHours(1));
    found(KEY);

    assertEquals(2, reads());
    background.remove().run();
    assertEquals(3, reads());
  }

  @Test
  @Timeout(20)
  void waitingLastsNoLongerThanAnExchangeMay() throws Exception {
    PlatformKeys impatient =
        new PlatformKeys(
            new PlatformHttp(
                new HttpPolicy(
                    Duration.ofSeconds(1), Duration.ofSeconds(1), 1000, PrivateAddresses.all())),
            clock);
    CountDownLatch never = new CountDownLatch(1);
    answerAfter(never, new CountDownLatch(1), "");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<KeyLookup>> lookups = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lookups.add(threads.submit(() -> impatient.find(registration, "any", "RS256")));
    }
    for (Future<KeyLookup> lookup : lookups) {
      assertInstanceOf(KeyLookup.Unavailable.class, lookup.get());
    }
    never.countDown();
    threads.shutdown();
    assertEquals(1, reads());
  }

  @Test
  void aDayWithoutThePlatformEndsTheTrustInItsKeys() {
    found(KEY);
    platform.server.answer("/jwks", 503, "");
    clock.advance(Duration.ofHours(24));
    found(KEY);
    clock.advance(Duration.ofSeconds(31));
    assertInstanceOf(KeyLookup.Unavailable.class, find(KEY.getKeyID()));
    platform.publish(KEY);
    clock.advance(Duration.ofSeconds(31));
    found(KEY);
  }

  @Test
  void aSetThatMovesIsReadWhereItIsNow() {
    found(KEY);
    platform.server.answer("/moved", 200, new JWKSet(NEW_KEY).toString());
    Registration moved =
        new Registration(
            registration.key(),
            registration.authorizationEndpoint(),
            registration.tokenEndpoint(),
            platform.server.uri("/moved"),
            registration.tokenAudience(),
            registration.idTokenAlgorithms(),
            true);
    assertInstanceOf(KeyLookup.Found.class, keys.find(moved, NEW_KEY.getKeyID(), "RS256"));
    assertInstanceOf(KeyLookup.UnknownKey.class, keys.find(moved, KEY.getKeyID(), "RS256"));
    assertEquals(1, keys.size());
  }

  @Test
  void registrationsThatAreGoneAreForgotten() {
    for (int gone = 0; gone < 20; gone++) {
      keys.find(platform.registration("https://ent.example", "gone-" + gone), "x", "RS256");
    }
    clock.advance(Duration.ofHours(25));
    found(KEY);
    assertEquals(1, keys.size());
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
    RSAKey signing =
        new RSAKey.Builder(KEY.toRSAPublicKey())
            .keyID("sign-only")
            .keyOperations(Set.of(KeyOperation.SIGN))
            .build();
    OctetSequenceKey secret = new OctetSequenceKey.Builder(new byte[32]).keyID("secret").build();
    platform.server.answer(
        "/jwks",
        200,
        new JWKSet(List.of(weak, forEncryption, forAnother, secret, signing)).toString(false));
    for (String kid : List.of("weak", "enc", "rs512", "secret", "sign-only")) {
      assertInstanceOf(KeyLookup.UnknownKey.class, find(kid), kid);
    }
  }

  @Test
  void aKeyForVerifyingIsFound() throws Exception {
    RSAKey verifying =
        new RSAKey.Builder(KEY.toRSAPublicKey())
            .keyID("verify")
            .keyOperations(Set.of(KeyOperation.VERIFY))
            .algorithm(com.nimbusds.jose.JWSAlgorithm.RS256)
            .build();
    platform.server.answer("/jwks", 200, new JWKSet(verifying).toString());
    found(verifying);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"key_ops\":[\"verify\",\"unheard-of\"]",
        "\"key_ops\":[\"unheard-of\"]",
        "\"key_ops\":7",
        "\"use\":\"SIG\"",
        "\"use\":\"\"",
        "\"alg\":\"rs256\"",
        "\"alg\":\"unheard-of\"",
        "\"alg\":null",
        "\"x5c\":\"no certificate\"",
        "\"x5t\":7",
        "\"exp\":\"never\"",
        "\"own\":{\"a\":[1]}"
      })
  void whatElseAKeySaysDoesNotCostIt(String member) {
    String key = KEY.toPublicJWK().toJSONString();
    platform.server.answer(
        "/jwks", 200, "\uFEFF{\"keys\":[" + key.replaceFirst("\\{", "{" + member + ",") + "]}");
    found(KEY);
  }

  @Test
  void aKeyIdMayBeANumber() {
    String key = KEY.toPublicJWK().toJSONString();
    platform.server.answer(
        "/jwks", 200, "{\"keys\":[" + key.replace("\"platform-key-1\"", "7") + "]}");
    assertInstanceOf(KeyLookup.Found.class, find("7"));
  }

  @Test
  void ofKeysWithOneIdAllThatFitAreTaken() throws Exception {
    RSAKey weak = new RSAKey.Builder(weakKey().toRSAPublicKey()).keyID("twin").build();
    RSAKey good = new RSAKey.Builder(KEY.toRSAPublicKey()).keyID("twin").build();
    RSAKey later = new RSAKey.Builder(NEW_KEY.toRSAPublicKey()).keyID("twin").build();
    platform.server.answer("/jwks", 200, new JWKSet(List.of(weak, good, later)).toString());
    assertEquals(
        new KeyLookup.Found(List.of(KEY.toPublicKey(), NEW_KEY.toPublicKey())), find("twin"));
  }

  private void answerAfter(CountDownLatch answer, CountDownLatch arrived, String body) {
    platform.server.answer(
        "/jwks",
        request -> {
          arrived.countDown();
          await(answer);
          return Reply.of(200, body);
        });
  }

  private static RSAKey weakKey() throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    RSAPublicKey key = (RSAPublicKey) generator.generateKeyPair().getPublic();
    return new RSAKey.Builder(key).keyID("weak").build();
  }

  private java.security.PublicKey found(RSAKey key) {
    return assertInstanceOf(KeyLookup.Found.class, find(key.getKeyID())).keys().get(0);
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
