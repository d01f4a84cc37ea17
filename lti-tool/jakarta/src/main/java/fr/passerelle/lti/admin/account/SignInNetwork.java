package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.host.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How an administrator's account stands with one network. It begins with the first attempt from
 * there, closes for there alone when guesses fail, and is known once its administrator has signed
 * in from there. A day after the last attempt of a stranger it is forgotten, a known one later.
 */
@Entity
@Table(name = "lti_signin_network")
public class SignInNetwork {

  /** Account and network together: the network by itself stands nowhere. */
  @Id private String id;

  @Column(name = "administrator_id")
  private long administratorId;

  private int failures;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  private boolean known;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected SignInNetwork() {}

  SignInNetwork(long administratorId, String network, Instant now) {
    this.id = id(administratorId, network);
    this.administratorId = administratorId;
    this.seenAt = now;
  }

  static String id(long administratorId, String network) {
    return Tokens.hash(administratorId + "/" + network);
  }

  boolean known() {
    return known;
  }

  /** Counts an attempt from there; false while the account is closed for there. */
  boolean mayAttempt(Instant now) {
    Lockout lockout = new Lockout(failures, lockedUntil);
    seenAt = now;
    if (lockout.isClosedAt(now)) {
      return false;
    }
    set(lockout.afterAttempt(now));
    return true;
  }

  /** Its administrator was there. */
  void signedIn(Instant now) {
    seenAt = now;
    known = true;
    set(Lockout.NONE);
  }

  private void set(Lockout lockout) {
    failures = lockout.failures();
    lockedUntil = lockout.until();
  }
}
