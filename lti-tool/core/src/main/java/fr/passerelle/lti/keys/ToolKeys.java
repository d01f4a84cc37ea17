package fr.passerelle.lti.keys;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.keys.ToolKey.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tool's own keys: what signs our token requests and deep linking responses (Security Framework
 * 1.0, section 6.3). Platforms keep the key set for a while, so the next key is published before it
 * signs and a retired one for an overlap after. What signs is read from the store each time, so
 * that all nodes agree; what is published is kept for {@link #PUBLISHED_FROM_MEMORY}, as anybody
 * may ask for it and private keys are unsealed to read it. A host with several nodes runs {@link
 * #rotate} on one of them.
 */
public final class ToolKeys {

  /** How long a retired key stays published. */
  public static final Duration OVERLAP = Duration.ofDays(7);

  /** How long a node may publish what it read, unless it is told to {@link #forget}. */
  public static final Duration PUBLISHED_FROM_MEMORY = Duration.ofSeconds(60);

  private static final int BITS = 2048;

  private static final Comparator<ToolKey> OLDEST_FIRST =
      Comparator.comparing(ToolKey::createdAt).thenComparing(ToolKey::kid);

  private final ToolKeyStore store;
  private final Clock clock;
  private JWKSet published;
  private Instant publishedUntil = Instant.MIN;

  public ToolKeys(ToolKeyStore store, Clock clock) {
    this.store = requireNonNull(store);
    this.clock = requireNonNull(clock);
  }

  /** The key pair that signs now; made on first use. */
  public RSAKey current() {
    return newest(State.CURRENT).orElseGet(this::firstKey).jwk();
  }

  /** A JWT of these claims, signed with {@link #current()}: RS256, {@code kid} in the header. */
  public String sign(JWTClaimsSet claims) {
    RSAKey key = current();
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build(),
            claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("our own key does not sign", e);
    }
    return jwt.serialize();
  }

  /**
   * The public halves to publish: next, current, and retired within the overlap. A key that was
   * withdrawn on another node stays for {@link #PUBLISHED_FROM_MEMORY} at most.
   */
  public synchronized JWKSet publicKeySet() {
    if (!clock.instant().isBefore(publishedUntil)) {
      published = readPublicKeySet();
      publishedUntil = clock.instant().plus(PUBLISHED_FROM_MEMORY);
    }
    return published;
  }

  /**
   * Reads the store anew for the next {@link #publicKeySet}: for whoever withdraws a key. Call it
   * when the change is committed; until then others would read, and keep, what was before.
   */
  public synchronized void forget() {
    publishedUntil = Instant.MIN;
  }

  private JWKSet readPublicKeySet() {
    ensureKeys();
    List<JWK> keys =
        store.all().stream()
            .filter(key -> !isOver(key))
            .sorted(OLDEST_FIRST)
            .<JWK>map(key -> key.jwk().toPublicJWK())
            .toList();
    return new JWKSet(keys);
  }

  /** Makes a current and a next key where there is none. */
  public synchronized void ensureKeys() {
    for (State due : List.of(State.CURRENT, State.NEXT)) {
      if (newest(due).isEmpty()) {
        store.save(newKey(due));
      }
    }
  }

  /**
   * Lets the next key sign, retires the current one, makes a new next one and deletes what is over.
   * The next key is promoted first: if this stops half way, the newer of two current keys signs.
   */
  public synchronized void rotate() {
    ensureKeys();
    List<ToolKey> before = store.all();
    store.save(newest(State.NEXT).orElseThrow().promoted());
    before.stream()
        .filter(key -> key.state() == State.CURRENT)
        .forEach(key -> store.save(key.retired(clock.instant())));
    store.save(newKey(State.NEXT));
    before.stream().filter(this::isOver).forEach(key -> store.delete(key.kid()));
    forget();
  }

  /**
   * Takes a key back at once, because somebody else may have it: nothing it signed is to be
   * believed any more. If it signs now, the next key does so instead, which platforms have read
   * already. Call {@link #forget} when the change is committed.
   *
   * @return false when there is no such key
   */
  public synchronized boolean withdraw(String kid) {
    Optional<ToolKey> key = store.all().stream().filter(one -> one.kid().equals(kid)).findFirst();
    key.map(ToolKey::kid).ifPresent(store::delete);
    key.filter(gone -> gone.state() == State.CURRENT)
        .flatMap(gone -> newest(State.NEXT))
        .ifPresent(next -> store.save(next.promoted()));
    ensureKeys();
    forget();
    return key.isPresent();
  }

  private ToolKey firstKey() {
    ensureKeys();
    return newest(State.CURRENT).orElseThrow();
  }

  private Optional<ToolKey> newest(State state) {
    return store.all().stream().filter(key -> key.state() == state).max(OLDEST_FIRST);
  }

  private boolean isOver(ToolKey key) {
    Instant limit = clock.instant().minus(OVERLAP);
    return key.retiredAt().filter(retired -> retired.isBefore(limit)).isPresent();
  }

  private ToolKey newKey(State state) {
    try {
      RSAKey jwk =
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      return new ToolKey(jwk.getKeyID(), jwk, state, clock.instant(), Optional.empty());
    } catch (JOSEException e) {
      throw new IllegalStateException("this JDK makes no RSA keys", e);
    }
  }
}
