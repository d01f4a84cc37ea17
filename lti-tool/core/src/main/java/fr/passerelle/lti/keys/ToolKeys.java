package fr.passerelle.lti.keys;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.keys.ToolKey.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tool's own keys: what signs our token requests and deep linking responses (Security Framework
 * 1.0, section 6.3). Platforms keep the key set for a while, so the next key is published for
 * {@link #NOTICE} before it signs and a retired one for {@link #OVERLAP} after. What signs is read
 * from the store each time, so that all nodes agree; what is published is kept for {@link
 * #PUBLISHED_FROM_MEMORY}, as anybody may ask for it and private keys are unsealed to read it. One
 * object serves all threads of a node, and any node may call any method: the store lets {@linkplain
 * ToolKeyStore#alone one at a time} make or change keys.
 */
public final class ToolKeys {

  /** How long a retired key stays published, unless a host asks for longer. */
  public static final Duration OVERLAP = Duration.ofDays(7);

  /** For what was signed to be verified as long as anybody wants to. */
  public static final Duration FOR_GOOD = Duration.ofDays(365_000);

  /**
   * How long the next key is published before it may sign. Readers of key sets keep them for ten
   * minutes to ten hours, and not all of them look again when they meet a key they do not know.
   */
  public static final Duration NOTICE = Duration.ofDays(1);

  /** How long a node may publish what it read, unless it is told to {@link #forget}. */
  public static final Duration PUBLISHED_FROM_MEMORY = Duration.ofSeconds(60);

  /** How long what was read last is published while the store does not answer. */
  public static final Duration WITHOUT_STORE = Duration.ofHours(1);

  private static final List<State> NEEDED = List.of(State.CURRENT, State.NEXT);

  private static final Comparator<ToolKey> OLDEST_FIRST =
      Comparator.comparing(ToolKey::createdAt).thenComparing(ToolKey::kid);

  private final ToolKeyStore store;
  private final Clock clock;
  private final Duration notice;
  private final Duration overlap;
  private final KeyPairs pairs;
  private final KeySetCache published;

  /** With the usual {@link #NOTICE}. */
  public ToolKeys(ToolKeyStore store, Clock clock) {
    this(store, clock, NOTICE);
  }

  /**
   * @param notice how long the next key is published before {@link #rotate} lets it sign
   */
  public ToolKeys(ToolKeyStore store, Clock clock, Duration notice) {
    this(store, clock, notice, OVERLAP);
  }

  /**
   * @param notice how long the next key is published before {@link #rotate} lets it sign
   * @param overlap how long a retired key stays published
   */
  public ToolKeys(ToolKeyStore store, Clock clock, Duration notice, Duration overlap) {
    this(store, clock, notice, overlap, KeyPairs::newPair);
  }

  ToolKeys(
      ToolKeyStore store, Clock clock, Duration notice, Duration overlap, Supplier<RSAKey> pairs) {
    this.pairs = new KeyPairs(pairs);
    this.store = requireNonNull(store);
    this.clock = requireNonNull(clock);
    this.notice = requireNonNull(notice);
    this.overlap = requireNonNull(overlap);
    this.published = new KeySetCache(this::readPublicKeySet, clock);
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
   * withdrawn on another node stays for {@link #PUBLISHED_FROM_MEMORY} at most, while the store
   * does not answer for {@link #WITHOUT_STORE}.
   */
  public JWKSet publicKeySet() {
    return published.keys();
  }

  /**
   * Has the next {@link #publicKeySet} read the store again, after a key was withdrawn. Call it
   * when the change is committed; until then others would read, and keep, what was before.
   */
  public void forget() {
    published.forget();
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

  /** Makes the current and the next key where one is missing. */
  public void ensureKeys() {
    int missing = (int) NEEDED.stream().filter(due -> newest(due).isEmpty()).count();
    if (missing > 0) {
      pairs.prepare(missing);
      store.alone(this::madeWhatIsMissing);
    }
  }

  /**
   * Makes a key pair in advance, for the next change to take. A pair takes its time, on a busy
   * machine seconds: nobody should wait for it while the store lets one at a time change keys. A
   * host that holds a lock of its own around a change calls this before it takes the lock.
   */
  public void prepare() {
    pairs.prepare(1);
  }

  private boolean madeWhatIsMissing() {
    for (State due : NEEDED) {
      if (newest(due).isEmpty()) {
        store.save(newKey(due));
      }
    }
    return true;
  }

  /**
   * Whether the next key has been published for long enough to sign: platforms may be expected to
   * know it.
   */
  public boolean mayRotate() {
    ensureKeys();
    Instant limit = clock.instant().minus(notice);
    return newest(State.NEXT).filter(next -> !next.createdAt().isAfter(limit)).isPresent();
  }

  /**
   * Lets the next key sign, retires the current one, makes a new next one and deletes what is over;
   * changes nothing while the next key {@linkplain #mayRotate is too new}. Call it from time to
   * time, every three months say. To be rid of a key at once, {@linkplain #withdraw withdraw} it.
   *
   * @return whether the keys were changed
   */
  public boolean rotate() {
    if (!mayRotate()) {
      return false;
    }
    prepare();
    boolean rotated = store.alone(() -> mayRotate() && rotated());
    forget();
    return rotated;
  }

  /**
   * The next key is promoted first: if this stops half way, the newer of two current ones signs.
   */
  private boolean rotated() {
    List<ToolKey> before = store.all();
    ToolKey next = newest(State.NEXT).orElseThrow();
    store.save(next.promoted());
    before.stream()
        .filter(key -> key.state() == State.CURRENT)
        .forEach(key -> store.save(key.retired(clock.instant())));
    store.save(newKey(State.NEXT));
    before.stream()
        .filter(key -> isOver(key) || isSpare(key, next))
        .forEach(key -> store.delete(key.kid()));
    return true;
  }

  /** Made by a node that did not see another's: it never signed and never will. */
  private static boolean isSpare(ToolKey key, ToolKey next) {
    return key.state() == State.NEXT && !key.kid().equals(next.kid());
  }

  /**
   * Takes a key back at once, because somebody else may have it: do not believe anything it signed
   * any more. If it signs now, the next key does so instead, however new: platforms that have not
   * read it yet will refuse what it signs until they have. Call {@link #forget} when the change is
   * committed.
   *
   * @param kid the key id of a key in any state
   * @return false when there is no such key
   */
  public boolean withdraw(String kid) {
    prepare();
    boolean withdrawn = store.alone(() -> withdrawn(kid));
    forget();
    return withdrawn;
  }

  private boolean withdrawn(String kid) {
    Optional<ToolKey> key = store.all().stream().filter(one -> one.kid().equals(kid)).findFirst();
    key.map(ToolKey::kid).ifPresent(store::delete);
    key.filter(gone -> gone.state() == State.CURRENT)
        .flatMap(gone -> newest(State.NEXT))
        .ifPresent(next -> store.save(next.promoted()));
    madeWhatIsMissing();
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
    Instant limit = clock.instant().minus(overlap);
    return key.retiredAt().filter(retired -> retired.isBefore(limit)).isPresent();
  }

  private ToolKey newKey(State state) {
    RSAKey jwk = pairs.take();
    return new ToolKey(jwk.getKeyID(), jwk, state, clock.instant(), Optional.empty());
  }
}
