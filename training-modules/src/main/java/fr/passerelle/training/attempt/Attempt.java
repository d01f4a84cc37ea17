package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.course.Missing;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.Timetable;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.learner.Learner;
import fr.passerelle.training.timetable.GivenDays;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One learner's way through one course in one context of their workspace.
 *
 * <p>It begins with the first launch, on the version the course has that day, and stays on that
 * version. Activities of a module open in order: one is reachable when all before it in the same
 * module are done; modules are open from the start, unless the course lets them wait for others, or
 * a trainer for a day. What is done stays done and the best result counts. It never closes: a
 * completed course can be read and its quizzes tried again.
 *
 * <p>Its score goes to every gradebook cell it was launched with, unless its owner is no learner
 * there: a trainer's own trial is kept, but neither scored nor listed.
 *
 * <p>How far the person is stands in its results ({@link Progress}). It is kept beside them too, to
 * count whole groups by: {@link ScoreReport#recording} writes it with each result.
 *
 * <p>Writers hold a lock on its row ({@link Attempts#lock}), so that a double click is two requests
 * in a row.
 */
@Entity
@Table(name = "training_attempt")
public class Attempt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_attempt_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "learner_id")
  private Learner learner;

  /** The learner's, once more: the group of a context is found by it. */
  @Column(name = "registration_id")
  private Long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "course_id")
  private String courseId;

  @Column(name = "course_hash")
  private String courseHash;

  private boolean graded;

  @Column(name = "last_module")
  private String lastModule;

  /** The step left open; null where it is the one that comes next anyway. */
  @Column(name = "last_activity")
  private String lastActivity;

  @Column(name = "started_at")
  private Instant startedAt;

  @Embedded private Counts counts;

  @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
  private List<ActivityResult> results = new ArrayList<>();

  @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
  private List<GradePlacement> placements = new ArrayList<>();

  /** Those of its course in its context: the trainer's, and the same for everybody there. */
  @OneToMany
  @JoinColumn(
      name = "registration_id",
      referencedColumnName = "registration_id",
      insertable = false,
      updatable = false)
  @JoinColumn(
      name = "deployment_id",
      referencedColumnName = "deployment_id",
      insertable = false,
      updatable = false)
  @JoinColumn(
      name = "context_id",
      referencedColumnName = "context_id",
      insertable = false,
      updatable = false)
  @JoinColumn(
      name = "course_id",
      referencedColumnName = "course_id",
      insertable = false,
      updatable = false)
  private List<GivenDays> days = new ArrayList<>();

  protected Attempt() {}

  public Attempt(Learner learner, AttemptKey key, CourseVersion version, Instant now) {
    this.learner = learner;
    this.registrationId = learner.registrationId();
    this.deploymentId = key.deploymentId();
    this.contextId = key.contextId();
    this.courseId = version.courseId();
    this.courseHash = version.hash();
    this.startedAt = now;
    this.counts = Counts.ofNothing();
  }

  /**
   * Notes a launch.
   *
   * @param asLearner whether the platform's gradebook has a place for this person
   * @param target where this launch's score goes, if anywhere
   * @param moduleId the one module that score is about, or null for the whole course
   * @return whether the target is a new one, which knows nothing of this attempt yet
   */
  public boolean arrives(boolean asLearner, Optional<GradeTarget> target, String moduleId) {
    graded = asLearner;
    registrationId = learner.registrationId();
    return target.filter(cell -> cells().receive(cell, moduleId)).isPresent();
  }

  /**
   * Adds a cell in each of these columns, but for modules that its version of the course has not: a
   * trainer's own trial gets none.
   *
   * @return whether one of them is new
   */
  public boolean receives(List<FurtherCells.Column> columns, Course whole) {
    return graded && cells().receive(columns, whole);
  }

  private Cells cells() {
    return new Cells(this, placements);
  }

  /**
   * Notes where the person is, to bring them back there. Whoever goes on step by step is brought
   * back by what they have done: nothing is written for them but the module.
   */
  public void visit(CourseStep step) {
    if (!step.module().id().equals(lastModule)) {
      lastModule = step.module().id();
    }
    String aside = done(step.activity()) || comesNext(step) ? null : step.activityId();
    if (!Objects.equals(aside, lastActivity)) {
      lastActivity = aside;
    }
  }

  private boolean comesNext(CourseStep step) {
    return new Onward(this, step.course())
        .next()
        .filter(one -> one.activityId().equals(step.activityId()))
        .isPresent();
  }

  /** Whether the person may open this activity now. */
  public boolean reaches(CourseStep step) {
    return step.before().stream().allMatch(this::done) && opens(step.course(), step.module());
  }

  /** Whether this module's day has come, and all that it waits for is done. */
  public boolean opens(Course course, TrainingModule module) {
    return course.timetable().opens(module).isEmpty() && firstBefore(course, module).isEmpty();
  }

  /** What has to be done first before this module opens; none once all of it is done. */
  public Optional<TrainingModule> firstBefore(Course course, TrainingModule module) {
    return course.before(module).stream()
        .filter(one -> !Progress.of(course, one, this::achievement).completed())
        .findFirst();
  }

  /** Whether this activity is done. */
  public boolean done(Activity activity) {
    return achievement(activity).done();
  }

  /**
   * Takes over what was achieved in an activity: each kind says it of its own, and nobody asks. The
   * best try counts, or the last where the course says so.
   *
   * @throws StepNotOpen when the activity is not reachable yet; nothing has changed
   */
  public void reach(CourseStep step, Achievement achieved, Instant now) {
    requireOpen(step);
    reach(step.activity(), achieved, step.course().rule().of(step.activity()), now);
  }

  /**
   * Takes over what was achieved in an activity that has a time of its own, such as a meeting: it
   * counts whatever is done before it. The best counts.
   */
  public void grant(Activity activity, Achievement achieved, Instant now) {
    reach(activity, achieved, Counting.USUAL, now);
  }

  private void reach(Activity activity, Achievement achieved, Counting counting, Instant now) {
    achieved().reach(activity, achieved, counting, now);
  }

  private Results achieved() {
    return new Results(this, results);
  }

  /**
   * Makes a change and keeps how far the person is then.
   *
   * @param whole its version of the course, whatever part of it the link is about
   * @return whether that has moved
   */
  boolean moves(Course whole, Runnable change) {
    Progress before = progress(whole);
    change.run();
    Progress after = progress(whole);
    counts = counts().of(after);
    return !after.equals(before);
  }

  /** Whether it keeps what its results say, and what else an older version leaves out. */
  boolean isCounted(Course whole) {
    return registrationId != null && counts().say(progress(whole));
  }

  /** Keeps all that. */
  void countAgain(Course whole) {
    registrationId = learner.registrationId();
    counts = counts().of(progress(whole));
  }

  /**
   * Refuses a step that is not reachable yet.
   *
   * @throws StepNotOpen when something before it is not done
   */
  public void requireOpen(CourseStep step) {
    if (!reaches(step)) {
      throw new StepNotOpen(step);
    }
  }

  /** What was achieved in an activity. */
  public Achievement achievement(Activity activity) {
    return achieved().of(activity);
  }

  /** When an activity was first done. */
  public Optional<Instant> doneAt(Activity activity) {
    return achieved().doneAt(activity);
  }

  /**
   * The days its course was given where it is followed.
   *
   * @param binding whether they, and the order of steps, keep this reader waiting
   */
  public Timetable timetable(LocalDate today, boolean binding) {
    return new Timetable(GivenDays.byModule(days), today, binding);
  }

  /** How far the person is. */
  public Progress progress(Course course) {
    return Progress.of(course, this::achievement);
  }

  /** What is missing until the course is completed. */
  public Missing missing(Course course) {
    return Missing.of(course, this::achievement);
  }

  /**
   * Where to go on: the step left open, else what comes next; nowhere when the course is completed.
   */
  public Optional<CourseStep> resume(Course course) {
    return new Onward(this, course).resume();
  }

  /** Where to go on after a step; nowhere when no other one is missing that is open. */
  public Optional<CourseStep> after(CourseStep step) {
    return new Onward(this, step.course()).after(step);
  }

  /** The activity done last, if the course still has it. */
  public Optional<Activity> lastDone(Course course) {
    return achieved().last(course);
  }

  /** The gradebook cells that get the score. */
  public List<GradeTarget> targets() {
    return placements.stream().map(GradePlacement::target).toList();
  }

  List<GradePlacement> placements() {
    return List.copyOf(placements);
  }

  public Long id() {
    return id;
  }

  public Learner learner() {
    return learner;
  }

  /** The version of the course it stays on. */
  public CourseVersion version() {
    return new CourseVersion(courseId, courseHash);
  }

  public String deploymentId() {
    return deploymentId;
  }

  public String contextId() {
    return contextId;
  }

  /** Whether it is a learner's: scored, and listed for the trainer. */
  public boolean graded() {
    return graded;
  }

  /** The module opened last, to bring the person back there; null before the first. */
  public String lastModule() {
    return lastModule;
  }

  /** The step left open, where it is not the one that comes next; else null. */
  public String lastActivity() {
    return lastActivity;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** How far it is, as groups are counted. */
  public Counts counts() {
    return counts == null ? new Counts() : counts;
  }

  public List<ActivityResult> results() {
    return List.copyOf(results);
  }
}
