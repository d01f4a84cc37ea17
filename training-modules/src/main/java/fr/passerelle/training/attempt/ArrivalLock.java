package fr.passerelle.training.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row to hold while a person arrives or is forgotten. One person's launches always meet at the
 * same row, so two of them at once, on any nodes, create one learner and one attempt. The rows come
 * with the migration.
 */
@Entity
@Table(name = "training_arrival_lock")
public class ArrivalLock {

  static final int ROWS = 32;

  @Id private Integer id;

  protected ArrivalLock() {}

  /** The row of this person: 0 to {@value #ROWS} - 1. */
  static int rowOf(long registrationId, String subject) {
    return Math.floorMod(31 * Long.hashCode(registrationId) + subject.hashCode(), ROWS);
  }
}
