package fr.passerelle.lti.admin.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When our keys were last changed; one row, and the node that changes it changes the keys. */
@Entity
@Table(name = "lti_key_rotation")
public class KeyRotation {

  static final int ONLY = 1;

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
