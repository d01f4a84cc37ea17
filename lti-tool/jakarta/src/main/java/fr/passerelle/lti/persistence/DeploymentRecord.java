package fr.passerelle.lti.persistence;

import fr.passerelle.lti.registration.DeploymentState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A place where a registered platform has deployed the tool; launches wait for its approval. */
@Entity
@Table(name = "lti_deployment")
public class DeploymentRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  private long id;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Enumerated(EnumType.STRING)
  private DeploymentState state;

  @Column(name = "created_at")
  private Instant createdAt;

  protected DeploymentRecord() {}

  private DeploymentRecord(
      long registrationId, String deploymentId, DeploymentState state, Instant now) {
    this.registrationId = registrationId;
    this.deploymentId = deploymentId;
    this.state = state;
    this.createdAt = now;
  }

  static DeploymentRecord approved(long registrationId, String deploymentId, Instant now) {
    return new DeploymentRecord(registrationId, deploymentId, DeploymentState.APPROVED, now);
  }

  static DeploymentRecord awaiting(long registrationId, String deploymentId, Instant now) {
    return new DeploymentRecord(
        registrationId, deploymentId, DeploymentState.AWAITING_APPROVAL, now);
  }

  /** This deployment's own number in this tool. */
  public long id() {
    return id;
  }

  /** The registration it belongs to, by its number. */
  public long registrationId() {
    return registrationId;
  }

  /** What the platform calls it. */
  public String deploymentId() {
    return deploymentId;
  }

  /** When it was first seen. */
  public Instant createdAt() {
    return createdAt;
  }

  public DeploymentState state() {
    return state;
  }

  public void approve() {
    state = DeploymentState.APPROVED;
  }

  public void refuse() {
    state = DeploymentState.REFUSED;
  }
}
