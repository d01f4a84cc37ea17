package fr.passerelle.training.attestation;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.CourseVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody completed a course: what anybody with its code may check. Who its holder is stands
 * beside it, in {@link AttestationHolder}.
 *
 * <p>Issued once at a time for an attempt, with what was true on that day; it never changes. Its
 * holder replaces it by another one, or revokes it. When their data is erased it goes with their
 * attempt, unless they wanted it to outlive that: then it hangs on no attempt, and just this row
 * stays.
 */
@Entity
@Table(name = "training_attestation")
public class Attestation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_attestation_seq")
  private Long id;

  /** With which it is erased; null where it outlives that. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  private String code;

  @Enumerated(EnumType.STRING)
  private AttestationState state;

  @Column(name = "course_id")
  private String courseId;

  @Column(name = "course_hash")
  private String courseHash;

  @Column(name = "course_title")
  private String courseTitle;

  private int minutes;

  private String competences;

  @Column(name = "begun_on")
  private LocalDate begunOn;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "shown_name")
  private String shownName;

  protected Attestation() {}

  /**
   * @param expiresOn its last day; null for none
   */
  Attestation(
      AttestationHolder holder,
      Attested attested,
      Choices choices,
      LocalDate issuedOn,
      LocalDate expiresOn) {
    this.attempt = choices.outlives() ? null : holder.attempt();
    this.code = ShortCode.next().text();
    this.state = AttestationState.VALID;
    this.courseId = attested.version().courseId();
    this.courseHash = attested.version().hash();
    this.courseTitle = attested.title();
    this.minutes = attested.minutes();
    this.competences = AttestedCompetence.stored(attested.competences());
    this.begunOn = attested.begunOn();
    this.completedOn = attested.completedOn();
    this.issuedOn = issuedOn;
    this.expiresOn = expiresOn;
    this.shownName = choices.nameShown() ? holder.name() : null;
  }

  /** It says nothing of anybody any more, and outlives nothing. */
  void end(AttestationState ended, Optional<AttestationHolder> holder) {
    state = ended;
    shownName = null;
    holder.ifPresent(known -> attempt = known.attempt());
  }

  /** Whether it is neither replaced nor revoked; it may have expired. */
  public boolean stands() {
    return state == AttestationState.VALID;
  }

  /** How it stands on this day. */
  public AttestationState state(LocalDate today) {
    boolean over = expiresOn != null && today.isAfter(expiresOn);
    return stands() && over ? AttestationState.EXPIRED : state;
  }

  /** Never given twice, also when it is gone. */
  public long number() {
    return id;
  }

  public ShortCode code() {
    return new ShortCode(code);
  }

  public Attested attested() {
    return new Attested(
        new CourseVersion(courseId, courseHash),
        courseTitle,
        minutes,
        AttestedCompetence.fromStored(competences),
        begunOn,
        completedOn);
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Its last day. */
  public Optional<LocalDate> expiresOn() {
    return Optional.ofNullable(expiresOn);
  }

  /** Their name, if its holder wants everybody to see it who has the code. */
  public Optional<String> shownName() {
    return Optional.ofNullable(shownName);
  }

  /** What its holder agreed to. */
  public Choices choices() {
    return new Choices(shownName != null, attempt == null);
  }
}
