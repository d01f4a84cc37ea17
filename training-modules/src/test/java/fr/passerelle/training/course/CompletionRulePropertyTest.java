package fr.passerelle.training.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Counting.Tries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any rule, any course and anything achieved in it. */
class CompletionRulePropertyTest {

  /** An activity, how it counts and what was achieved in it. */
  record Drawn(boolean optional, int weight, double points, boolean done) {

    Counting counting() {
      return new Counting(!optional, optional ? 0 : weight, Tries.BEST);
    }
  }

  /** A module and its activities; something of it is required. */
  record DrawnModule(boolean optional, List<Drawn> activities) {}

  /** Somebody in a course. */
  record Situation(Course course, Map<String, Achievement> achieved) {

    Progress progress() {
      return Progress.of(course, this::achieved);
    }

    Missing missing() {
      return Missing.of(course, this::achieved);
    }

    Achievement achieved(Activity activity) {
      return achieved.getOrDefault(activity.id(), Achievement.NONE);
    }

    Situation with(String activity, Achievement better) {
      Map<String, Achievement> all = new HashMap<>(achieved);
      all.put(activity, better);
      return new Situation(course, all);
    }

    Situation under(CompletionRule rule) {
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
  }

  @Property
  void nothingIsMissingExactlyWhenItIsCompleted(@ForAll("situations") Situation situation) {
    assertEquals(situation.progress().completed(), situation.missing().isEmpty());
  }

  @Property
  void theScoreLiesBetweenNothingAndEverything(@ForAll("situations") Situation situation) {
    double score = situation.progress().score();
    assertTrue(score >= 0 && score <= 100, "score " + score);
    assertEquals(score, situation.progress().grade("").given());
  }

  @Property
  void doingMoreNeverTakesAnythingAway(@ForAll("situations") Situation situation) {
    for (Activity activity : situation.course().activities()) {
      Progress before = situation.progress();
      Progress after = situation.with(activity.id(), Achievement.FULL).progress();
      assertTrue(after.done() >= before.done());
      assertTrue(after.score() >= before.score());
      assertTrue(after.completed() || !before.completed());
    }
  }

  @Property
  void whatIsOptionalChangesNothing(@ForAll("situations") Situation situation) {
    CourseStep.of(situation.course())
        .filter(step -> !step.required())
        .forEach(
            step -> {
              String id = step.activityId();
              assertEquals(situation.progress(), situation.with(id, Achievement.FULL).progress());
              assertEquals(situation.progress(), situation.with(id, Achievement.NONE).progress());
            });
  }

  @Property
  void whoDoesAllThatIsAskedCompletesAnyCourse(@ForAll("situations") Situation situation) {
    Map<String, Achievement> all =
        CourseStep.of(situation.course())
            .filter(CourseStep::required)
            .collect(Collectors.toMap(CourseStep::activityId, step -> Achievement.FULL));
    Progress progress = new Situation(situation.course(), all).progress();
    assertTrue(progress.completed());
    assertEquals(100, progress.score());
  }

  @Property
  void whoDoesWhatIsMissingIsThroughOrLacksPointsOnly(@ForAll("situations") Situation situation) {
    Situation now = situation;
    for (CourseStep step : situation.missing().steps()) {
      now = now.with(step.activityId(), Achievement.FULL);
    }
    assertEquals(List.of(), now.missing().steps());
    for (CourseStep step : now.missing().better()) {
      now = now.with(step.activityId(), Achievement.FULL);
    }
    assertTrue(now.progress().completed());
  }

  @Property
  void everyModuleCanBeDoneByItself(@ForAll("situations") Situation situation) {
    Course course = situation.course();
    for (TrainingModule module : course.modules()) {
      Progress alone = Progress.of(course, module, activity -> Achievement.FULL);
      assertTrue(alone.completed() && alone.total() > 0);
      assertEquals(0, alone.pass());
    }
  }

  @Property
  void heavierWeightsAllAlikeGiveTheSameScore(@ForAll("situations") Situation situation) {
    CompletionRule rule = situation.course().rule();
    CompletionRule tripled =
        new CompletionRule(
            rule.pass(),
            rule.optionalModules(),
            rule.activities().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> tripled(one.getValue()))));
    assertEquals(situation.progress().score(), situation.under(tripled).progress().score(), 0.011);
    assertEquals(situation.progress().completed(), situation.under(tripled).progress().completed());
  }

  private static Counting tripled(Counting one) {
    return new Counting(one.required(), one.weight() * 3, one.tries());
  }

  /** As every course was before it could have a rule of its own. */
  @Property
  void whereNothingIsSaidEverythingIsAskedAndWeighsTheSame(
      @ForAll("situations") Situation situation) {
    Situation usual = situation.under(CompletionRule.USUAL);
    List<Achievement> all = usual.course().activities().stream().map(usual::achieved).toList();
    int done = (int) all.stream().filter(Achievement::done).count();
    double points = all.stream().mapToDouble(Achievement::points).sum();
    Progress progress = usual.progress();
    assertEquals(new Progress(done, all.size(), points), progress);
    assertEquals(done == all.size(), progress.completed());
    assertEquals(Math.round(points / all.size() * 10_000) / 100.0, progress.score());
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Combinators.combine(
            modules().list().ofMinSize(1).ofMaxSize(4), Arbitraries.integers().between(0, 100))
        .as(CompletionRulePropertyTest::situation);
  }

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
