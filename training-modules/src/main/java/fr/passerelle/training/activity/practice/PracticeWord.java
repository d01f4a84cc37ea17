package fr.passerelle.training.activity.practice;

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
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a trainer said when they decided, or the owner when they handed in again. Which trainer it
 * was is not kept: they speak for the course.
 */
@Entity
@Table(name = "training_practice_word")
public class PracticeWord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_practice_word_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "practice_id")
  private Practice practice;

  @Column(name = "from_trainer")
  private boolean fromTrainer;

  private String words;

  /** Names of criteria, with commas between them; null where none is to be reviewed. */
  @Column(name = "to_review")
  private String toReview;

  @Column(name = "said_at")
  private Instant saidAt;

  protected PracticeWord() {}

  private PracticeWord(
      Practice practice, boolean fromTrainer, String words, String toReview, Instant now) {
    this.practice = practice;
    this.fromTrainer = fromTrainer;
    this.words = words;
    this.toReview = toReview;
    this.saidAt = now;
  }

  static PracticeWord ofOwner(Practice practice, String words, Instant now) {
    return new PracticeWord(practice, false, words, null, now);
  }

  static PracticeWord ofTrainer(
      Practice practice, String words, Collection<Criterion> toReview, Instant now) {
    String names = toReview.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    return new PracticeWord(practice, true, words, names.isEmpty() ? null : names, now);
  }

  void sayInstead(String other, Instant now) {
    words = other;
    saidAt = now;
  }

  /** Whether its owner said just that. */
  boolean is(String said) {
    return !fromTrainer && said.equals(words);
  }

  public boolean fromTrainer() {
    return fromTrainer;
  }

  /** Null where a trainer validated without a comment. */
  public String words() {
    return words;
  }

  /** What is to be taken up again, in the order of the criteria. */
  public Set<Criterion> toReview() {
    Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
    if (toReview != null) {
      Stream.of(toReview.split(",")).map(Criterion::valueOf).forEach(criteria::add);
    }
    return criteria;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
