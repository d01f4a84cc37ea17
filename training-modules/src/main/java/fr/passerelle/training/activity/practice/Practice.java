package fr.passerelle.training.activity.practice;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.StepNotOpen;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.file.Upload;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody tells of a task.
 *
 * <p>It begins as a draft, its owner's alone, or is handed in at once. Handed in it waits for a
 * trainer, and may be replaced or taken back as long as it does. A trainer validates it, which is
 * the end, or asks again with a comment; its owner answers and hands in again. Each change of its
 * owner's is a new version: a trainer decides on the version that they have read, and on no other.
 *
 * <p>Whoever changes it, the trainer included, holds the lock on its attempt.
 */
@Entity
@Table(name = "training_practice")
public class Practice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_practice_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attempt_id")
  private Attempt attempt;

  @Column(name = "activity_id")
  private String activityId;

  @Enumerated(EnumType.STRING)
  private PracticeState state = PracticeState.DRAFT;

  private int version;

  /** As {@link Told} writes it. */
  private String told = Told.NOTHING.json();

  /** Since when it waits for a trainer, or last did; null before it was handed in. */
  @Column(name = "handed_in_at")
  private Instant handedInAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @OneToMany(mappedBy = "practice", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<PracticeFile> files = new ArrayList<>();

  @OneToMany(mappedBy = "practice", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<PracticeWord> words = new ArrayList<>();

  protected Practice() {}

  private Practice(Attempt attempt, String activityId) {
    this.attempt = attempt;
    this.activityId = activityId;
  }

  /**
   * Nothing yet.
   *
   * @throws StepNotOpen when the task is not reachable yet
   */
  static Practice begin(Attempt attempt, CourseStep step) {
    attempt.requireOpen(step);
    return new Practice(attempt, step.activityId());
  }

  /** Keeps it for later: its owner's alone until it is handed in, and so is what they answer. */
  void keep(HandIn handIn, Instant now) {
    replace(handIn, now);
    state = PracticeState.DRAFT;
  }

  /** Hands it in, for the first time or in the place of what was there. */
  void handIn(HandIn handIn, Instant now) {
    replace(handIn, now);
    if (state != PracticeState.HANDED_IN) {
      state = PracticeState.HANDED_IN;
      handedInAt = now;
    }
  }

  /** One answer to what a trainer said: a later one takes its place, so that nothing piles up. */
  private void answer(String said, Instant now) {
    Optional<PracticeWord> last = words.stream().reduce((earlier, later) -> later);
    last.filter(word -> !word.fromTrainer())
        .ifPresentOrElse(
            word -> word.sayInstead(said, now),
            () -> words.add(PracticeWord.ofOwner(this, said, now)));
  }

  private void replace(HandIn handIn, Instant now) {
    if (isValidated()) {
      throw new IllegalStateException("validated work does not change");
    }
    version++;
    told = handIn.told().json();
    files().stream().filter(file -> handIn.removed().contains(file.id())).forEach(files::remove);
    handIn.uploads().forEach(upload -> files.add(new PracticeFile(this, upload, now)));
    handIn.answer().ifPresent(said -> answer(said, now));
    savedAt = now;
  }

  /** Whether this form is what was kept last: a double click sends it twice. */
  boolean holds(HandIn handIn) {
    return version == handIn.seen() + 1
        && state == (handIn.later() ? PracticeState.DRAFT : PracticeState.HANDED_IN)
        && told.equals(handIn.told().json())
        && handIn.answer().filter(said -> words.stream().noneMatch(one -> one.is(said))).isEmpty()
        && files.stream().noneMatch(file -> handIn.removed().contains(file.id()))
        && handIn.uploads().stream().allMatch(this::has);
  }

  private boolean has(Upload upload) {
    return files.stream().anyMatch(file -> file.is(upload));
  }

  /**
   * A trainer finds it good.
   *
   * @param seen the version that the trainer has read
   */
  public Decided validate(int seen, Optional<String> comment, Instant now) {
    PracticeWord said = PracticeWord.ofTrainer(this, comment.orElse(null), Set.of(), now);
    return decide(seen, PracticeState.VALIDATED, said);
  }

  /**
   * A trainer asks for more.
   *
   * @param seen the version that the trainer has read
   */
  public Decided askAgain(int seen, String comment, Set<Criterion> toReview, Instant now) {
    return decide(
        seen, PracticeState.ASKED_AGAIN, PracticeWord.ofTrainer(this, comment, toReview, now));
  }

  private Decided decide(int seen, PracticeState to, PracticeWord said) {
    Decided decided = decidable(seen);
    if (decided == Decided.DONE) {
      state = to;
      words.add(said);
    }
    return decided;
  }

  private Decided decidable(int seen) {
    return switch (state) {
      case DRAFT -> Decided.TAKEN_BACK;
      case ASKED_AGAIN, VALIDATED -> Decided.BEFORE;
      case HANDED_IN -> version == seen ? Decided.DONE : Decided.REPLACED;
    };
  }

  public Long id() {
    return id;
  }

  public Attempt attempt() {
    return attempt;
  }

  public String activityId() {
    return activityId;
  }

  public PracticeState state() {
    return state;
  }

  public boolean isValidated() {
    return state == PracticeState.VALIDATED;
  }

  /** Whether a trainer may read it: a draft is its owner's alone. */
  public boolean isOpenToTrainers() {
    return state != PracticeState.DRAFT;
  }

  /** Whether it has ever been handed in. */
  public boolean wasHandedIn() {
    return handedInAt != null;
  }

  /** Whether a trainer has asked for more at some time. */
  public boolean wasAskedAgain() {
    return words.stream().anyMatch(PracticeWord::fromTrainer);
  }

  /** Counts its owner's changes, from 1; 0 before the first. */
  public int version() {
    return version;
  }

  /** What was told, by the prompt's id. */
  Map<String, String> told() {
    return Told.stored(told).texts();
  }

  public Instant handedInAt() {
    return handedInAt;
  }

  Instant savedAt() {
    return savedAt;
  }

  public List<PracticeFile> files() {
    return files.stream().sorted(Comparator.comparingLong(PracticeFile::id)).toList();
  }

  public Optional<PracticeFile> file(long fileId) {
    return files.stream().filter(file -> file.id() == fileId).findFirst();
  }

  /** What trainer and owner said to each other, in order. */
  public List<PracticeWord> words() {
    return List.copyOf(words);
  }
}
