package fr.passerelle.training.player;

import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.Timetable;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.player.CourseView.ActivityRow;
import fr.passerelle.training.player.CourseView.ModuleRow;
import fr.passerelle.training.player.CourseView.Resume;
import fr.passerelle.training.player.CourseView.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A course as one person stands in it, and how its home shows that. */
record CourseHome(
    Course course,
    Attempt attempt,
    Progress progress,
    Optional<CourseStep> resume,
    UnaryOperator<String> path,
    String others,
    Function<Activity, String> icons,
    Map<String, Suggestion> suggestions) {

  CourseView view() {
    return new CourseView(
        course.title(),
        null,
        course.summary(),
        course.objectives(),
        course.licence(),
        course.minutes(),
        Math.min(course.minutes(), attempt.missing(course).minutes(course)),
        progress,
        resume.map(this::resumeAt).orElse(null),
        opensNext(),
        doing().map(this::where).orElse(null),
        days(Timetable.WHOLE, progress.completed()),
        course.modules().stream().map(this::module).toList(),
        others,
        path.apply("remaining"));
  }

  private LocalDate opensNext() {
    boolean waits = resume.isEmpty() && !progress.completed();
    return waits ? course.timetable().opensNext(course).orElse(null) : null;
  }

  private DaysView days(String part, boolean done) {
    return DaysView.of(course.timetable(), part, done);
  }

  private Resume resumeAt(CourseStep step) {
    return new Resume(
        step.activity().title(),
        number(step.module()),
        course.modules().size(),
        path.apply(step.path()));
  }

  private Where where(CourseStep step) {
    List<TrainingModule> required = course.requiredModules();
    return new Where(
        (int) required.stream().filter(one -> state(one) == StepState.DONE).count(),
        required.size(),
        step.index() + 1,
        step.module().activities().size(),
        step.module().title());
  }

  private ModuleRow module(TrainingModule module) {
    StepState state = state(module);
    return new ModuleRow(
        number(module),
        module.title(),
        module.objective(),
        module.minutes(),
        state == StepState.DOING ? left(module) : 0,
        state,
        resume.filter(step -> step.module().id().equals(module.id())).isPresent(),
        module.competences(),
        course.rule().isOptional(module),
        state == StepState.DONE ? null : suggestions.get(module.id()),
        days(module.id(), state == StepState.DONE),
        CourseStep.of(course, module).map(this::activity).toList());
  }

  private int number(TrainingModule module) {
    return course.modules().indexOf(module) + 1;
  }

  private int left(TrainingModule module) {
    Course alone = course.only(module.id());
    return Math.min(module.minutes(), attempt.missing(alone).minutes(alone));
  }

  private StepState state(TrainingModule module) {
    Progress there = Progress.of(course, module, attempt::achievement);
    if (there.completed()) {
      return StepState.DONE;
    }
    if (!attempt.opens(course, module)) {
      return StepState.LOCKED;
    }
    return there.untouched() ? StepState.TODO : StepState.DOING;
  }

  private ActivityRow activity(CourseStep step) {
    boolean open = attempt.reaches(step);
    return new ActivityRow(
        icons.apply(step.activity()),
        step.activity().title(),
        !course.rule().of(step.activity()).required(),
        StepState.of(attempt, step, doing()),
        open ? path.apply(step.path()) : null,
        open ? null : justBefore(step).orElse(null));
  }

  /** Nobody is in the middle of a course they have not begun. */
  private Optional<CourseStep> doing() {
    return resume.filter(step -> !progress.untouched());
  }

  /** What its module waits for, else the step before that is required; none where it is a day. */
  private Optional<String> justBefore(CourseStep step) {
    if (course.timetable().opens(step.module()).isPresent()) {
      return Optional.empty();
    }
    List<Activity> before = step.before();
    return attempt
        .firstBefore(course, step.module())
        .map(TrainingModule::title)
        .or(() -> Optional.of(before.get(before.size() - 1).title()));
  }
}
