package fr.passerelle.lti.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A sign-in under way: written when the browser leaves for the provider, gone when it is back. */
@Entity
@Table(name = "lti_openid_signin")
public class PendingSignIn {

  static final Duration VALIDITY = Duration.ofMinutes(10);

  @Id
  @Column(name = "state_hash")
  private String stateHash;

  @Column(name = "browser_hash")
  private String browserHash;

  private String nonce;
  private String verifier;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected PendingSignIn() {}

  PendingSignIn(String stateHash, String browserHash, String nonce, String verifier, Instant now) {
    this.stateHash = stateHash;
    this.browserHash = browserHash;
    this.nonce = nonce;
    this.verifier = verifier;
    this.expiresAt = now.plus(VALIDITY);
  }

  String nonce() {
    return nonce;
  }

  String verifier() {
    return verifier;
  }

  /** Whether this browser began it, and not too long ago. */
  boolean isFor(String browser, Instant now) {
    return browserHash.equals(browser) && now.isBefore(expiresAt);
  }
}
