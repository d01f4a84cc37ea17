package fr.passerelle.training.activity.survey;

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
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody tried in class, in their own words, three weeks after the end. It is theirs alone
 * unless they share it, and they may take that back, write it anew or erase it.
 */
@Entity
@Table(name = "training_transfer_note")
class TransferNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_transfer_note_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  private String note;

  private boolean shared;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected TransferNote() {}

  TransferNote(Attempt attempt, String activityId) {
    this.attempt = attempt;
    this.activityId = activityId;
  }

  void write(TransferWords words, Instant now) {
    note = words.text();
    shared = words.shared();
    writtenAt = now;
  }

  /** Tells a note from others that stood in its place; empty where there is none. */
  static String mark(Optional<TransferNote> kept) {
    return kept.map(one -> Long.toString(one.writtenAt.toEpochMilli())).orElse("");
  }

  /** Whether it says just this, to the same readers. */
  boolean says(TransferWords words) {
    return note.equals(words.text()) && shared == words.shared();
  }

  String activityId() {
    return activityId;
  }

  String text() {
    return note;
  }

  boolean shared() {
    return shared;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
