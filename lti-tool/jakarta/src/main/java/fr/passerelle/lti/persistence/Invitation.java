package fr.passerelle.lti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * An administrator's invitation to register a platform. Anybody who holds its token may register
 * while uses are left and time has not run out; only the token's hash is kept.
 */
@Entity
@Table(name = "lti_invitation")
public class Invitation {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  private String label;
  private boolean approves;

  @Column(name = "trusts_deployments")
  private boolean trustsDeployments;

  @Column(name = "uses_left")
  private int usesLeft;

  @Column(name = "registration_id")
  private Long registrationId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Invitation() {}

  Invitation(String tokenHash, String label, boolean approves, int uses, Instant now, Instant end) {
    this.tokenHash = tokenHash;
    this.label = label;
    this.approves = approves;
    this.usesLeft = uses;
    this.createdAt = now;
    this.expiresAt = end;
  }

  /** Lets it update this registration, and register no other platform. */
  void onlyUpdates(long registration) {
    registrationId = registration;
  }

  /** Lets in all deployments of the platform that it welcomes. */
  void trustDeployments(boolean all) {
    trustsDeployments = all;
  }

  /** Whether all deployments of a platform registered with it are let in. */
  public boolean trustsDeployments() {
    return trustsDeployments;
  }

  /** The one registration it updates; empty for one that welcomes newcomers. */
  public Optional<Long> registrationId() {
    return Optional.ofNullable(registrationId);
  }

  /** What the administrator called it. */
  public String label() {
    return label;
  }

  /** Whether a registration made with it needs no further approval. */
  public boolean approves() {
    return approves;
  }

  /** The SHA-256 of its token: names it without opening anything. */
  public String tokenHash() {
    return tokenHash;
  }

  public int usesLeft() {
    return usesLeft;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** Whether a platform may still register with it. */
  public boolean isOpen(Instant now) {
    return usesLeft > 0 && now.isBefore(expiresAt);
  }
}
