package fr.passerelle.lti.persistence;

import fr.passerelle.lti.keys.ToolKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One of our signing keys as it is kept: the JWK sealed with the operator's secret. */
@Entity
@Table(name = "lti_tool_key")
public class ToolKeyRecord {

  @Id private String kid;

  @Enumerated(EnumType.STRING)
  private KeyPurpose purpose;

  @Enumerated(EnumType.STRING)
  private ToolKey.State state;

  @Column(name = "sealed_jwk")
  private String sealedJwk;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "retired_at")
  private Instant retiredAt;

  protected ToolKeyRecord() {}

  ToolKeyRecord(KeyPurpose purpose, ToolKey key, String sealedJwk) {
    this.kid = key.kid();
    this.purpose = purpose;
    this.state = key.state();
    this.sealedJwk = sealedJwk;
    this.createdAt = key.createdAt();
    this.retiredAt = key.retiredAt().orElse(null);
  }

  String kid() {
    return kid;
  }

  ToolKey.State state() {
    return state;
  }

  String sealedJwk() {
    return sealedJwk;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant retiredAt() {
    return retiredAt;
  }
}
