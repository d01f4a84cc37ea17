package fr.passerelle.training.attestation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * That an attestation once had this number. It stays when the attestation is erased, says nothing
 * of it, and lets badges of it be refused.
 */
@Entity
@Table(name = "training_attestation_number")
public class GivenNumber {

  @Id private long id;

  protected GivenNumber() {}

  GivenNumber(long id) {
    this.id = id;
  }
}
