package fr.passerelle.training.course;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Counting.Tries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Somebody in a course. */
public record Situation(Course course, Map<String, Achievement> achieved) {

  public Progress progress() {
    return Progress.of(course, this::achieved);
  }

  Missing missing() {
    return Missing.of(course, this::achieved);
  }

  public Achievement achieved(Activity activity) {
    return achieved.getOrDefault(activity.id(), Achievement.NONE);
  }

  public Situation with(String activity, Achievement better) {
    Map<String, Achievement> all = new HashMap<>(achieved);
    all.put(activity, better);
    return new Situation(course, all);
  }

  public Situation under(CompletionRule rule) {
    return new Situation(
        new Course(
            course.version(),
            course.audience(),
            course.licence(),
            course.title(),
            course.summary(),
            course.objectives(),
            course.modules(),
            rule),
        achieved);
  }

  /** Of any rule, any course and anything achieved in it. */
  public static Arbitrary<Situation> any() {
    return Combinators.combine(
            modules().list().ofMinSize(1).ofMaxSize(4), Arbitraries.integers().between(0, 100))
        .as(Situation::situation);
  }

  /** An activity, how it counts and what was achieved in it. */
  record Drawn(boolean optional, int weight, double points, boolean done) {

    Counting counting() {
      return new Counting(!optional, optional ? 0 : weight, Tries.BEST);
    }
  }

  /** A module and its activities; something of it is required. */
  record DrawnModule(boolean optional, List<Drawn> activities) {}

  private static Arbitrary<DrawnModule> modules() {
    return Combinators.combine(
            Arbitraries.of(true, false), activities().list().ofMinSize(1).ofMaxSize(4))
        .as(DrawnModule::new);
  }

  private static Arbitrary<Drawn> activities() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(0.0, 1 / 3.0, 0.5, 2 / 3.0, 0.999, 1.0),
            Arbitraries.of(true, false))
        .as(Drawn::new);
  }

  /** The first module and the first activity of each are required: others are refused when read. */
  private static Situation situation(List<DrawnModule> drawn, int pass) {
    List<TrainingModule> modules = new ArrayList<>();
    Set<String> optional = new HashSet<>();
    Map<String, Counting> countings = new HashMap<>();
    Map<String, Achievement> achieved = new HashMap<>();
    for (int m = 0; m < drawn.size(); m++) {
      String module = "m" + m;
      if (m > 0 && drawn.get(m).optional()) {
        optional.add(module);
      }
      List<Activity> activities = new ArrayList<>();
      for (int a = 0; a < drawn.get(m).activities().size(); a++) {
        Drawn one = drawn.get(m).activities().get(a);
        String id = module + "-a" + a;
        activities.add(Sample.page(id));
        countings.put(id, a == 0 ? required(one) : one.counting());
        achieved.put(id, new Achievement(one.points(), one.done()));
      }
      modules.add(Sample.module(module, activities.toArray(Activity[]::new)));
    }
    Function<Integer, CompletionRule> rule =
        least -> new CompletionRule(least, optional, countings);
    Course course =
        new Course(
            Sample.course().version(),
            Audience.TEACHERS,
            "CC BY-SA 4.0",
            "Un parcours",
            "Tiré au sort.",
            List.of(),
            modules,
            rule.apply(0));
    boolean weighs = CourseStep.of(course).anyMatch(step -> step.weight() > 0);
    return new Situation(course, achieved).under(rule.apply(weighs ? pass : 0));
  }

  private static Counting required(Drawn one) {
    return new Counting(true, one.weight(), Tries.BEST);
  }
}
