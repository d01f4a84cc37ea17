package fr.passerelle.training.revision;

import fr.passerelle.training.attempt.Attempt;
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
import java.time.Instant;

/**
 * A question that somebody missed, for themselves alone.
 *
 * <p>It comes back the next day. Each right answer puts it off: to a week, to a month, and then it
 * is known. A wrong one, here or in another try of the quiz, has it back the next day. What was
 * answered is not kept.
 */
@Entity
@Table(name = "training_missed_question")
class MissedQuestion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_missed_question_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  @Column(name = "question_id")
  private String questionId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "revised_at")
  private Instant revisedAt;

  protected MissedQuestion() {}

  MissedQuestion(Attempt attempt, String activityId, String questionId, Instant now) {
    this.attempt = attempt;
    this.activityId = activityId;
    this.questionId = questionId;
    missed(now);
  }

  /** Missed in a quiz, once more. */
  void missed(Instant now) {
    become(Stage.TOMORROW, now);
  }

  /** Asked here. One that is not due is left as it is: a page sent twice changes nothing. */
  void revise(boolean right, Instant now) {
    if (dueAt(now)) {
      become(right ? stage.next() : Stage.TOMORROW, now);
      revisedAt = now;
    }
  }

  private void become(Stage next, Instant now) {
    stage = next;
    dueAt = next.from(now);
  }

  boolean dueAt(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** Whether it was asked on the day of this moment. */
  boolean revisedOnDayOf(Instant now) {
    return revisedAt != null && !revisedAt.isBefore(Stage.morning(now));
  }

  boolean is(String activity, String question) {
    return activityId.equals(activity) && questionId.equals(question);
  }

  Long id() {
    return id;
  }

  String activityId() {
    return activityId;
  }

  String questionId() {
    return questionId;
  }

  Stage stage() {
    return stage;
  }

  /** Null where it is known. */
  Instant dueAt() {
    return dueAt;
  }

  /** Null before it was first asked here. */
  Instant revisedAt() {
    return revisedAt;
  }
}
