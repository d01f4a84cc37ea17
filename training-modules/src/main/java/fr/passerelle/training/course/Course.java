package fr.passerelle.training.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An ordered path of modules in one language, at one version.
 *
 * @param licence of the texts and drawings, e.g. {@code CC BY-SA 4.0}
 * @param summary one or two sentences, plain text
 * @param objectives what the learner will be able to do, each starting with a verb
 * @param rule what completes it, and how its score is made
 * @param timetable the days it was given where it is followed; files give none
 */
public record Course(
    CourseVersion version,
    Audience audience,
    String licence,
    String title,
    String summary,
    List<String> objectives,
    List<TrainingModule> modules,
    CompletionRule rule,
    Timetable timetable) {

  public Course {
    Rules.present("version", version);
    Rules.present("audience", audience);
    licence = Rules.text("licence", licence);
    title = Rules.text("title", title);
    summary = Rules.text("summary", summary);
    objectives = Rules.texts("objectives", objectives);
    modules = Rules.atLeast(1, "modules", modules);
    Ids.requireUnique(modules, TrainingModule::id);
    Ids.requireUnique(all(modules).toList(), Activity::id);
    Rules.present("rule", rule);
    Rules.present("timetable", timetable);
  }

  /** Without days, as it lies in files. */
  public Course(
      CourseVersion version,
      Audience audience,
      String licence,
      String title,
      String summary,
      List<String> objectives,
      List<TrainingModule> modules,
      CompletionRule rule) {
    this(version, audience, licence, title, summary, objectives, modules, rule, Timetable.NONE);
  }

  /** Where everything is required and weighs the same. */
  public Course(
      CourseVersion version,
      Audience audience,
      String licence,
      String title,
      String summary,
      List<String> objectives,
      List<TrainingModule> modules) {
    this(version, audience, licence, title, summary, objectives, modules, CompletionRule.USUAL);
  }

  public String id() {
    return version.courseId();
  }

  /** Every activity, in the order of the path; ids are unique in the whole course. */
  public List<Activity> activities() {
    return all(modules).toList();
  }

  public Optional<Activity> activity(String moduleId, String activityId) {
    return module(moduleId).flatMap(module -> module.activity(activityId));
  }

  public Optional<Activity> activity(String activityId) {
    return all(modules).filter(activity -> activity.id().equals(activityId)).findFirst();
  }

  public Optional<TrainingModule> module(String moduleId) {
    return modules.stream().filter(module -> module.id().equals(moduleId)).findFirst();
  }

  /** The course cut down to one module; the whole course when it has no such module. */
  public Course only(String moduleId) {
    return module(moduleId).map(this::only).orElse(this);
  }

  private Course only(TrainingModule module) {
    return with(List.of(module), rule.ofOneModule(), timetable.ofOneModule());
  }

  /** The course with the days it was given where it is followed. */
  public Course on(Timetable given) {
    return given.binding() && given.days().isEmpty() ? this : with(modules, rule, given);
  }

  private Course with(List<TrainingModule> some, CompletionRule completion, Timetable given) {
    return new Course(
        version, audience, licence, title, summary, objectives, some, completion, given);
  }

  /** The activities of one kind, in the order of the path. */
  public <A extends Activity> List<A> activities(Class<A> kind) {
    return all(modules).filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * What has to be done before a module opens, as far as it was placed; nothing for whoever sees
   * all.
   */
  public List<TrainingModule> before(TrainingModule module) {
    return timetable.binding()
        ? module.after().stream().map(this::module).flatMap(Optional::stream).toList()
        : List.of();
  }

  /**
   * The points of the whole path: one for each required activity where no weight says otherwise.
   */
  public int points() {
    List<CourseStep> required = CourseStep.of(this).filter(CourseStep::required).toList();
    int weight = required.stream().mapToInt(CourseStep::weight).sum();
    return weight > 0 ? weight : required.size();
  }

  /** Minutes of all that completes it, as its authors credit them: optional modules say theirs. */
  public int minutes() {
    return requiredModules().stream().mapToInt(TrainingModule::minutes).sum();
  }

  /** The modules that it is completed with. */
  public List<TrainingModule> requiredModules() {
    return modules.stream().filter(module -> !rule.isOptional(module)).toList();
  }

  private static Stream<Activity> all(List<TrainingModule> modules) {
    return modules.stream().flatMap(module -> module.activities().stream());
  }
}
