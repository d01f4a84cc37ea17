package fr.passerelle.training.activity.journal;

import fr.passerelle.training.attempt.Attempt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * What somebody wrote to one prompt of a journal.
 *
 * <p>It is its owner's alone until they share the journal: then whoever trains them reads it as it
 * is now, until they take that back. Words that are emptied are gone, row and all.
 */
@Entity
@Table(name = "training_journal_entry")
public class JournalEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_journal_entry_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  @Column(name = "prompt_id")
  private String promptId;

  private String words;

  private boolean shared;

  protected JournalEntry() {}

  JournalEntry(Attempt attempt, String activityId, String promptId, String words, boolean shared) {
    this.attempt = attempt;
    this.activityId = activityId;
    this.promptId = promptId;
    this.words = words;
    this.shared = shared;
  }

  void write(String other) {
    words = other;
  }

  void share(boolean share) {
    shared = share;
  }

  public String activityId() {
    return activityId;
  }

  public String promptId() {
    return promptId;
  }

  public String words() {
    return words;
  }

  public boolean shared() {
    return shared;
  }
}
