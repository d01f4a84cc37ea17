package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CompletionRule;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Counting.Tries;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.course.Situation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody reaches, and however: an attempt keeps what {@link Progress} says of it. */
class KeptTotalsPropertyTest {

  enum Way {
    IN_THE_COURSE,
    IN_ITS_MODULE_PLACED_ALONE,
    GRANTED
  }

  /** Something achieved in one of a course's steps: in the how manieth, going round. */
  record Reached(int number, Achievement achieved, Way way) {

    CourseStep step(Course course) {
      List<CourseStep> steps = CourseStep.of(course).toList();
      CourseStep step = steps.get(number % steps.size());
      Course alone = course.only(step.module().id());
      return way == Way.IN_ITS_MODULE_PLACED_ALONE
          ? CourseStep.in(alone, step.activityId()).orElseThrow()
          : step;
    }

    void by(Attempt attempt, CourseStep step) {
      if (way == Way.GRANTED) {
        attempt.grant(step.activity(), achieved, Sample.NOON);
      } else if (attempt.reaches(step)) {
        attempt.reach(step, achieved, Sample.NOON);
      }
    }
  }

  @Property
  void itIsWhatProgressSays(
      @ForAll("situations") Situation drawn, @ForAll("reached") List<Reached> all) {
    Course course = drawn.course();
    Attempt attempt = Sample.attempt();
    assertKept(attempt, course);
    for (Reached one : all) {
      Progress before = attempt.progress(course);
      boolean moved = attempt.moves(course, () -> one.by(attempt, one.step(course)));
      assertEquals(moved, !attempt.progress(course).equals(before));
      assertKept(attempt, course);
    }
  }

  /** By the rule of the whole course, of which no link's part makes another one. */
  @Property
  void theBestOfEachStepIsAllThatCounts(
      @ForAll("situations") Situation drawn, @ForAll("reached") List<Reached> all) {
    Attempt attempt = Sample.attempt();
    Situation now = new Situation(drawn.course(), Map.of());
    for (Reached one : all) {
      CourseStep step = one.step(drawn.course());
      attempt.moves(
          drawn.course(), () -> attempt.grant(step.activity(), one.achieved(), Sample.NOON));
      Achievement before = now.achieved(step.activity());
      now =
          now.with(
              step.activityId(),
              new Achievement(
                  Math.max(before.points(), one.achieved().points()),
                  before.done() || one.achieved().done()));
    }
    assertEquals(now.progress().done(), attempt.counts().stepsDone());
    assertEquals(now.progress().points(), attempt.counts().points());
    assertEquals(now.progress().completed(), attempt.counts().completed());
  }

  @Property
  void whatWasReachedUncountedIsSeenAndCountedAgain(
      @ForAll("situations") Situation drawn, @ForAll("reached") List<Reached> all) {
    Course course = drawn.course();
    Attempt attempt = Sample.attempt();
    all.forEach(one -> one.by(attempt, one.step(course)));
    assertEquals(attempt.progress(course).untouched(), attempt.isCounted(course));
    attempt.countAgain(course);
    assertKept(attempt, course);
  }

  private static void assertKept(Attempt attempt, Course course) {
    Progress progress = attempt.progress(course);
    assertEquals(progress.done(), attempt.counts().stepsDone());
    assertEquals(progress.points(), attempt.counts().points());
    assertEquals(progress.completed(), attempt.counts().completed());
    assertTrue(attempt.isCounted(course));
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Combinators.combine(Situation.any(), Arbitraries.of(Tries.values()))
        .as(KeptTotalsPropertyTest::counting);
  }

  /** A pass mark beside the last try is refused when a course is read. */
  private static Situation counting(Situation any, Tries tries) {
    CompletionRule rule = any.course().rule();
    Map<String, Counting> countings =
        rule.activities().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> by(tries, one.getValue())));
    int pass = tries == Tries.LAST ? 0 : rule.pass();
    return any.under(new CompletionRule(pass, rule.optionalModules(), countings));
  }

  private static Counting by(Tries tries, Counting one) {
    return new Counting(one.required(), one.weight(), tries);
  }

  @Provide
  Arbitrary<List<Reached>> reached() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 15),
            Combinators.combine(
                    Arbitraries.of(0.0, 1 / 3.0, 0.5, 2 / 3.0, 1.0), Arbitraries.of(true, false))
                .as(Achievement::new),
            Arbitraries.of(Way.values()))
        .as(Reached::new)
        .list()
        .ofMaxSize(30);
  }
}
