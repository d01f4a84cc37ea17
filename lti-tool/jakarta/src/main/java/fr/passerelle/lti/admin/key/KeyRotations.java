package fr.passerelle.lti.admin.key;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.keys.ToolKeys;
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
 * Changes our keys, by hand or when they are old. Each change is one transaction that holds the one
 * row: of several nodes one changes the keys, and one that dies half way has changed nothing.
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
  @Inject private ToolKeys keys;
  @Inject private Audit audit;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "passerelle.keys.rotation.days", defaultValue = "90")
  private int days;

  /** How long keys sign before they are changed; 0 for as long as nobody changes them. */
  public int days() {
    return days;
  }

  /** When the current key began to sign. */
  public Instant last() {
    return entities
        .createQuery("select k.rotatedAt from KeyRotation k", Instant.class)
        .getSingleResult();
  }

  /** Changes the keys now. */
  public Outcome rotateNow(String who) {
    return rotateUnlessSince(clock.instant().minus(PAUSE), who);
  }

  /** Changes the keys if they are old. */
  public void rotateIfDue() {
    if (days > 0) {
      rotateUnlessSince(clock.instant().minus(Duration.ofDays(days)), Audit.OPERATOR);
    }
  }

  /** Takes a key back that somebody else may have; false when it is gone already. */
  public boolean withdraw(String kid) {
    keys.prepare();
    KeyRotation rotation = alone();
    String signing = keys.current().getKeyID();
    boolean withdrawn = keys.withdraw(kid);
    if (withdrawn) {
      audit.record(Action.WITHDREW_KEY, kid);
    }
    if (withdrawn && kid.equals(signing)) {
      rotation.happened(clock.instant());
    }
    return withdrawn;
  }

  private Outcome rotateUnlessSince(Instant limit, String who) {
    if (!last().isBefore(limit)) {
      return Outcome.ROTATED_BEFORE;
    }
    if (keys.mayRotate()) {
      keys.prepare(); // not while others wait for the row
    }
    KeyRotation last = alone();
    if (!last.rotatedAt().isBefore(limit)) {
      return Outcome.ROTATED_BEFORE;
    }
    if (!keys.rotate()) {
      return Outcome.TOO_EARLY;
    }
    last.happened(clock.instant());
    audit.record(who, Action.ROTATED_KEYS, "");
    return Outcome.ROTATED;
  }

  /** Until the transaction ends no other node changes a key. */
  private KeyRotation alone() {
    return entities.find(KeyRotation.class, KeyRotation.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }
}
