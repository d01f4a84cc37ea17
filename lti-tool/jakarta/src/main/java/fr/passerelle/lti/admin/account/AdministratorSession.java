package fr.passerelle.lti.admin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A browser in which an administrator has signed in; over after half an hour of silence. */
@Entity
@Table(name = "lti_administrator_session")
public class AdministratorSession {

  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration LONGEST = Duration.ofHours(8);

  /** A page seen again within this time is not written down. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "administrator_id")
  private long administratorId;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected AdministratorSession() {}

  AdministratorSession(String tokenHash, long administratorId, Instant now) {
    this.tokenHash = tokenHash;
    this.administratorId = administratorId;
    this.beganAt = now;
    this.seenAt = now;
  }

  long administratorId() {
    return administratorId;
  }

  boolean isOpenAt(Instant now) {
    return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(beganAt.plus(LONGEST));
  }

  void seen(Instant now) {
    if (seenAt.plus(PAUSE).isBefore(now)) {
      seenAt = now;
    }
  }
}
