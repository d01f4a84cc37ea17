package fr.passerelle.lti.admin.audit;

import fr.passerelle.lti.host.OneLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One decision: who, what, about what, when. */
@Entity
@Table(name = "lti_audit")
public class AuditEntry {

  private static final int SUBJECT_LENGTH = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  private long id;

  private String administrator;

  @Enumerated(EnumType.STRING)
  private Action action;

  private String subject;

  @Column(name = "happened_at")
  private Instant happenedAt;

  protected AuditEntry() {}

  AuditEntry(String administrator, Action action, String subject, Instant now) {
    this.administrator = administrator;
    this.action = action;
    this.subject = kept(subject);
    this.happenedAt = now;
  }

  /** A subject as it is kept. */
  static String kept(String subject) {
    return OneLine.of(subject, SUBJECT_LENGTH);
  }

  public long id() {
    return id;
  }

  public String administrator() {
    return administrator;
  }

  public Action action() {
    return action;
  }

  /** What it was about, in words; may be empty. */
  public String subject() {
    return subject;
  }

  public Instant happenedAt() {
    return happenedAt;
  }
}
