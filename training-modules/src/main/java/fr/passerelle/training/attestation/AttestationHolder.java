package fr.passerelle.training.attestation;

import fr.passerelle.training.attempt.Attempt;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose an attestation is, and the name printed on it: as the workspace gave it on that day. It
 * goes with the attempt, always.
 */
@Entity
@Table(name = "training_attestation_holder")
public class AttestationHolder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_attestation_holder_seq")
  private Long id;

  @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "attestation_id")
  private Attestation attestation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  private String name;

  protected AttestationHolder() {}

  /**
   * Attests it to this attempt's owner.
   *
   * @param expiresOn its last day; null for none
   */
  AttestationHolder(
      Attempt attempt, Attested attested, Choices choices, LocalDate today, LocalDate expiresOn) {
    this.attempt = attempt;
    this.name = attempt.learner().displayName();
    this.attestation = new Attestation(this, attested, choices, today, expiresOn);
  }

  /** Its number: a group's are read in the order of numbers. */
  public long id() {
    return id;
  }

  public Attestation attestation() {
    return attestation;
  }

  Attempt attempt() {
    return attempt;
  }

  /** As it is printed. */
  public String name() {
    return name;
  }

  void end(AttestationState ended) {
    attestation.end(ended, Optional.of(this));
  }
}
