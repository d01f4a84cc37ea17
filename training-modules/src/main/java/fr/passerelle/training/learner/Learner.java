package fr.passerelle.training.learner;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.roster.SortName;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A person as one registration knows them: (registration, {@code sub}).
 *
 * <p>Known from their first launch, renamed at each launch, forgotten with all they did when they
 * ask for it or stay away too long. Nothing else is kept of them: no address, no role, no origin.
 */
@Entity
@Table(name = "training_learner")
public class Learner {

  private static final int NAME_LENGTH = 255;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_learner_seq")
  private Long id;

  @Column(name = "registration_id")
  private long registrationId;

  private String subject;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "sort_name")
  private String sortName;

  /** The rehearsal that this stands for nobody in, and ends with; null for a person. */
  @Column(name = "rehearsal")
  private String rehearsal;

  @Column(name = "first_seen")
  private Instant firstSeen;

  @Column(name = "last_seen")
  private Instant lastSeen;

  protected Learner() {}

  public Learner(long registrationId, String subject, Instant now) {
    this.registrationId = registrationId;
    this.subject = subject;
    this.firstSeen = now;
    this.lastSeen = now;
  }

  /** Nobody: somebody to see a course as, for as long as this rehearsal lasts. */
  static Learner nobody(LaunchSession rehearsal, Instant now) {
    Learner nobody = new Learner(rehearsal.registrationId(), rehearsal.subject(), now);
    nobody.rehearsal = rehearsal.id();
    return nobody;
  }

  public long id() {
    return id;
  }

  /** Notes a launch: the name is the one the platform gives now, or none if it withholds it. */
  public void arrives(String name, Instant now) {
    String line = name == null ? "" : OneLine.of(name.strip(), NAME_LENGTH).strip();
    displayName = line.isEmpty() ? null : line;
    sortName = line.isEmpty() ? null : OneLine.of(SortName.of(line), NAME_LENGTH);
    lastSeen = now;
  }

  public long registrationId() {
    return registrationId;
  }

  /** The platform's {@code sub} for this person. */
  public String subject() {
    return subject;
  }

  /** The name to show, or null when the platform withholds it. */
  public String displayName() {
    return displayName;
  }

  /** The same without accents and capitals, as a group is sorted. */
  public String sortName() {
    return sortName;
  }

  public Instant firstSeen() {
    return firstSeen;
  }

  public Instant lastSeen() {
    return lastSeen;
  }
}
