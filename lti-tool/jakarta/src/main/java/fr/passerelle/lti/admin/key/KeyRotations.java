package fr.passerelle.lti.admin.key;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.persistence.ForCredentials;
import fr.passerelle.lti.persistence.KeyPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Changes our keys of one purpose, by hand or when they are old. Each change is one transaction
 * that holds the one row: of several nodes one changes the keys, and one that dies half way has
 * changed nothing.
 */
@ApplicationScoped
@Transactional
public class KeyRotations {

  /** Two clicks, or two nodes, within this time are one rotation. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  /** What became of a wish to change the keys. */
  public enum Outcome {
    ROTATED,
    /** Somebody else has just done so. */
    ROTATED_BEFORE,
    /** Platforms may not have read the next key yet. */
    TOO_EARLY
  }

  @PersistenceContext private EntityManager entities;
  @Inject private ToolKeys ltiKeys;
  @Inject @ForCredentials private ToolKeys credentialKeys;
  @Inject private Audit audit;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "passerelle.keys.rotation.days", defaultValue = "90")
  private int days;

  @Inject
  @ConfigProperty(name = "passerelle.credentials.rotation.days", defaultValue = "365")
  private int credentialDays;

  /** How long keys sign before they are changed; 0 for as long as nobody changes them. */
  public int days(KeyPurpose purpose) {
    return purpose == KeyPurpose.LTI ? days : credentialDays;
  }

  private ToolKeys keys(KeyPurpose purpose) {
    return purpose == KeyPurpose.LTI ? ltiKeys : credentialKeys;
  }

  /** When the current key began to sign. */
  public Instant last(KeyPurpose purpose) {
    return entities
        .createQuery("select k.rotatedAt from KeyRotation k where k.id = :row", Instant.class)
        .setParameter("row", purpose.row())
        .getSingleResult();
  }

  /** Changes the keys now. */
  public Outcome rotateNow(KeyPurpose purpose, String who) {
    return rotateUnlessSince(purpose, clock.instant().minus(PAUSE), who);
  }

  /** Changes the keys if they are old. */
  public void rotateIfDue(KeyPurpose purpose) {
    if (days(purpose) > 0) {
      Duration life = Duration.ofDays(days(purpose));
      rotateUnlessSince(purpose, clock.instant().minus(life), Audit.OPERATOR);
    }
  }

  /**
   * Takes a key back that somebody else may have; false when it is gone already. Have the keys
   * forgotten when it is committed.
   */
  public boolean withdraw(KeyPurpose purpose, String kid, String who) {
    ToolKeys keys = keys(purpose);
    keys.prepare();
    KeyRotation rotation = alone(purpose);
    String signing = keys.current().getKeyID();
    boolean withdrawn = keys.withdraw(kid);
    if (withdrawn) {
      audit.record(who, Action.WITHDREW_KEY, kid);
    }
    if (withdrawn && kid.equals(signing)) {
      rotation.happened(clock.instant());
    }
    return withdrawn;
  }

  private Outcome rotateUnlessSince(KeyPurpose purpose, Instant limit, String who) {
    ToolKeys keys = keys(purpose);
    if (!last(purpose).isBefore(limit)) {
      return Outcome.ROTATED_BEFORE;
    }
    if (keys.mayRotate()) {
      keys.prepare(); // not while others wait for the row
    }
    KeyRotation last = alone(purpose);
    if (!last.rotatedAt().isBefore(limit)) {
      return Outcome.ROTATED_BEFORE;
    }
    if (!keys.rotate()) {
      return Outcome.TOO_EARLY;
    }
    last.happened(clock.instant());
    audit.record(who, Action.ROTATED_KEYS, purpose == KeyPurpose.LTI ? "" : purpose.name());
    return Outcome.ROTATED;
  }

  /** Until the transaction ends no other node changes a key. */
  private KeyRotation alone(KeyPurpose purpose) {
    return entities.find(KeyRotation.class, purpose.row(), LockModeType.PESSIMISTIC_WRITE);
  }
}
