package fr.passerelle.training.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any rule, any course and anything achieved in it. */
class CompletionRulePropertyTest {

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
    return Situation.any();
  }
}
