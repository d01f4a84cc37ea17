package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.session.OfferedGradebook;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One course in the gradebook of one context, as its trainer wants it.
 *
 * <p>Its life: a trainer {@linkplain #choose chooses} a layout (DUE). A round {@linkplain #lease
 * leases} it, asks the workspace for the columns it needs, notes each at once, gives every learner
 * a cell in them, and settles: DONE; DUE again a while later when the workspace did not answer;
 * STUCK when only a person can help, who then tries again. A round that dies lets its lease run out
 * and the next one starts again, which makes nothing twice: columns are found again by their
 * resource id. A new choice takes the lease away, and what the older round finds out counts for
 * nothing.
 *
 * <p>Where nobody chose yet, the first who comes has it begun without a choice: its one round only
 * looks whether columns of ours are there, as in a course that was copied, and {@linkplain #adopt
 * adopts} them.
 */
@Entity
@Table(name = "training_gradebook")
public class CourseGradebook {

  /** How the columns stand. */
  public enum State {
    /** To be done, or under way. */
    DUE,
    /** As chosen. */
    DONE,
    /** Waits for a person. */
    STUCK
  }

  static final Duration LEASE = Duration.ofMinutes(4);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int DETAIL_LENGTH = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_gradebook_seq")
  private Long id;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "course_id")
  private String courseId;

  @Enumerated(EnumType.STRING)
  private Layout layout = Layout.COURSE;

  private boolean chosen = true;

  @Enumerated(EnumType.STRING)
  private State state = State.DONE;

  @Enumerated(EnumType.STRING)
  private ColumnFailure trouble;

  private String detail;

  @Embedded
  @AttributeOverride(name = "lineItem", column = @Column(name = "link_item"))
  private OfferedGradebook offered = new OfferedGradebook();

  @Column(name = "link_id")
  private String linkId;

  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  @OneToMany(mappedBy = "gradebook", cascade = CascadeType.PERSIST)
  private List<GradebookColumn> columns = new ArrayList<>();

  protected CourseGradebook() {}

  CourseGradebook(AttemptKey key) {
    registrationId = key.registrationId();
    deploymentId = key.deploymentId();
    contextId = key.contextId();
    courseId = key.courseId();
  }

  /**
   * A trainer's choice, or the same again to retry, with their link and what it offers. A round
   * that is under way ends first, and this choice is carried out after it: two rounds side by side
   * would each make the columns that the other has not made yet.
   */
  void choose(Layout wanted, AgsEndpoint endpoint, String link, Instant now) {
    linkId = link;
    layout = wanted;
    chosen = true;
    offered = new OfferedGradebook(endpoint);
    attempts = 0;
    state = State.DUE;
    trouble = null;
    detail = null;
    dueAt = now;
  }

  /** Columns of ours were here before anybody chose: they are fed as those they are copies of. */
  void adopt(Layout found) {
    if (!chosen) {
      layout = found;
      chosen = true;
    }
  }

  /** Takes the work for one round. */
  Lease lease(Instant now) {
    leasedUntil = now.truncatedTo(ChronoUnit.MILLIS).plus(LEASE);
    attempts++;
    return new Lease(id, leasedUntil, key(), layout, chosen, offered.endpoint(), link(), known());
  }

  /** Every other try after one that failed to make a column is with the link. */
  private Lease.Link link() {
    boolean first = trouble == ColumnFailure.NOT_MADE && attempts % 2 == 0;
    return new Lease.Link(Optional.ofNullable(linkId), first);
  }

  /** Whether a round still holds it. */
  boolean isHeldBy(Lease lease) {
    return lease.until().equals(leasedUntil);
  }

  boolean isFree(Instant now) {
    return state == State.DUE && !isHeld(now);
  }

  /** Whether any round holds it. */
  boolean isHeld(Instant now) {
    return leasedUntil != null && !leasedUntil.isBefore(now);
  }

  void done(Instant now) {
    settle(State.DONE, null, null, now);
  }

  /** The work is not finished and goes on at once: a round has used up its time. */
  void goesOn(Instant now) {
    settle(State.DUE, null, null, now);
  }

  void failed(ColumnFailure why, String words, Instant now) {
    if (why.passing()) {
      settle(State.DUE, why, words, now.plus(pause()));
    } else {
      settle(State.STUCK, why, words, now);
    }
  }

  private Duration pause() {
    Duration growing = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 12));
    return growing.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : growing;
  }

  /** The workspace has lost the column at this address. */
  void columnIsGone(String lineItem, Instant now) {
    columns.stream()
        .filter(column -> column.lineItem().equals(lineItem))
        .forEach(column -> column.isGone(now));
  }

  /** A round that is under way says itself how it went, one that is to come makes it again. */
  void columnIsGone(Instant now) {
    if (state != State.DUE && !isHeld(now)) {
      failed(ColumnFailure.COLUMN_GONE, null, now);
    }
  }

  private void settle(State outcome, ColumnFailure why, String words, Instant due) {
    if (isChosenAnew()) {
      leasedUntil = null;
      return;
    }
    state = outcome;
    trouble = why;
    detail = words == null ? null : OneLine.of(words, DETAIL_LENGTH);
    dueAt = due;
    leasedUntil = null;
  }

  /** Whether somebody chose while a round was under way: that is still to be done. */
  private boolean isChosenAnew() {
    return attempts == 0 && leasedUntil != null;
  }

  /** Notes the column that stands for this resource id now. */
  void note(ColumnPlan.Wanted wanted, String lineItem) {
    column(wanted.resourceId())
        .ifPresentOrElse(
            column -> column.is(wanted, lineItem),
            () -> columns.add(new GradebookColumn(this, wanted, lineItem)));
  }

  Optional<GradebookColumn> column(String resourceId) {
    return columns.stream().filter(one -> one.resourceId().equals(resourceId)).findFirst();
  }

  private List<ColumnPlan.Known> known() {
    return columns.stream().map(GradebookColumn::known).toList();
  }

  /** Nobody's key: the course and its context. */
  AttemptKey key() {
    return new AttemptKey(registrationId, null, deploymentId, contextId, courseId);
  }

  Long id() {
    return id;
  }

  boolean isChosen() {
    return chosen;
  }

  public Layout layout() {
    return layout;
  }

  public State state() {
    return state;
  }

  /** What stood in the way the last time, or null. */
  public ColumnFailure trouble() {
    return trouble;
  }

  /** The platform's or our words about it, for support; null when there are none. */
  public String detail() {
    return detail;
  }

  Instant dueAt() {
    return dueAt;
  }

  /** The columns that scores go to at present. */
  List<GradebookColumn> fed() {
    return columns.stream().filter(GradebookColumn::isFed).toList();
  }

  /** Columns that others have taken the place of: nothing is owed to them any more. */
  Set<String> replaced() {
    return columns.stream()
        .map(GradebookColumn::replaced)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The columns nobody is to have a cell in: replaced, or not fed as it was chosen. */
  Set<String> left() {
    Set<String> left = replaced();
    columns.stream()
        .filter(column -> !column.isFed())
        .map(GradebookColumn::lineItem)
        .forEach(left::add);
    return left;
  }

  /** Nobody has a cell in the {@link #left} columns. */
  void hasLeft() {
    columns.forEach(GradebookColumn::hasReplaced);
  }

  /** The columns made, fed at present or not. */
  public List<GradebookColumn> columns() {
    return List.copyOf(columns);
  }
}
