package fr.passerelle.lti.persistence;

import fr.passerelle.lti.host.OneLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a refused login or launch, so that a support code leads to its cause: which
 * check failed and at which platform; no token and nobody's name or number.
 */
@Entity
@Table(name = "lti_refused_launch")
public class RefusedLaunch {

  private static final int DETAIL_LENGTH = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  private long id;

  private String code;
  private String reason;
  private String detail;

  @Column(name = "registration_id")
  private Long registrationId;

  @Column(name = "refused_at")
  private Instant refusedAt;

  protected RefusedLaunch() {}

  RefusedLaunch(String code, String reason, String detail, Long registrationId, Instant now) {
    this.code = code;
    this.reason = reason;
    this.detail = OneLine.of(detail, DETAIL_LENGTH);
    this.registrationId = registrationId;
    this.refusedAt = now;
  }

  public long id() {
    return id;
  }

  /** The support code on the page the person saw. */
  public String code() {
    return code;
  }

  /** The name of a {@link fr.passerelle.lti.launch.RefusalReason}, of this version or an older. */
  public String reason() {
    return reason;
  }

  /** One English sentence; may quote what a stranger sent. */
  public String detail() {
    return detail;
  }

  /** The registration's number, if it came so far that a platform was known. */
  public Optional<Long> registrationId() {
    return Optional.ofNullable(registrationId);
  }

  public Instant refusedAt() {
    return refusedAt;
  }
}
