package fr.passerelle.lti.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A launch on its way from a frame, in which the browser keeps no cookie, to a window of its own.
 *
 * <p>It begins with the launch, which nobody can open yet, and ends when a window takes it: the
 * launch is then that window's browser's, and the row is gone. What nobody takes within {@value
 * #MINUTES} minutes cannot be taken any more.
 */
@Entity
@Table(name = "lti_handoff")
public class Handoff {

  /** As long as a login: a page that waits for a click must not hurry the person who reads it. */
  static final int MINUTES = 10;

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "launch_id")
  private String launchId;

  private String path;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Handoff() {}

  Handoff(String tokenHash, String launchId, String path, Instant now) {
    this.tokenHash = tokenHash;
    this.launchId = launchId;
    this.path = path;
    this.expiresAt = now.plus(Duration.ofMinutes(MINUTES));
  }

  boolean isOpenAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  String launchId() {
    return launchId;
  }

  /** The first page of the launch. */
  String path() {
    return path;
  }
}
