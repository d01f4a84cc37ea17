package fr.passerelle.lti.admin.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * When our keys of one purpose were last changed; one row for each, and the node that changes it
 * changes the keys.
 */
@Entity
@Table(name = "lti_key_rotation")
public class KeyRotation {

  @Id private int id;

  @Column(name = "rotated_at")
  private Instant rotatedAt;

  protected KeyRotation() {}

  void happened(Instant now) {
    rotatedAt = now;
  }

  Instant rotatedAt() {
    return rotatedAt;
  }
}
