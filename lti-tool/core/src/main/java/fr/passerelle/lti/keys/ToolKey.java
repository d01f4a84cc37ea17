package fr.passerelle.lti.keys;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import java.util.Optional;

/**
 * One of the tool's own signing keys. Its life: published as {@link State#NEXT} long before it
 * signs, so that platforms have read it; {@link State#CURRENT} while it signs; {@link
 * State#RETIRED} while what it signed may still be verified, without its private half, which nobody
 * needs any more; then deleted.
 *
 * @param kid the key id in the key set and in every header signed with it
 * @param jwk the key pair, private part included until it retires: the host encrypts it at rest
 * @param state where in its life the key is
 * @param createdAt when it was made
 * @param retiredAt when it stopped signing; present exactly for a retired key
 */
public record ToolKey(
    String kid, RSAKey jwk, State state, Instant createdAt, Optional<Instant> retiredAt) {

  /** The stations of a key's life. */
  public enum State {
    /** Published, for platforms to read it before it signs. */
    NEXT,
    /** Signs. */
    CURRENT,
    /** Signs no more; what it signed may still be verified. */
    RETIRED
  }

  /**
   * @throws IllegalArgumentException for a public key that is to sign, for another key's id, and
   *     for a time of retirement that does not fit the state
   */
  public ToolKey {
    requireNonNull(kid, "kid");
    requireNonNull(createdAt, "createdAt");
    if ((!jwk.isPrivate() && state != State.RETIRED) || !kid.equals(jwk.getKeyID())) {
      throw new IllegalArgumentException("a key that signs is private and carries its key id");
    }
    if (retiredAt.isPresent() != (state == State.RETIRED)) {
      throw new IllegalArgumentException("exactly a retired key has a time of retirement");
    }
  }

  ToolKey promoted() {
    return new ToolKey(kid, jwk, State.CURRENT, createdAt, Optional.empty());
  }

  ToolKey retired(Instant when) {
    return new ToolKey(kid, jwk.toPublicJWK(), State.RETIRED, createdAt, Optional.of(when));
  }

  /** Without the private key, so that no log ever holds it. */
  @Override
  public String toString() {
    return "ToolKey[" + kid + ", " + state + ", created " + createdAt + "]";
  }
}
