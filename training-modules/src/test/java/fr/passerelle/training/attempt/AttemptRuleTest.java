package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CompletionRule;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Counting.Tries;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody's way through a course that has a rule of its own. */
class AttemptRuleTest {

  private static final Counting OPTIONAL = new Counting(false, 0, Tries.BEST);

  private final Attempt attempt = Sample.attempt();

  @Test
  void whatIsOptionalStandsInNobodysWay() {
    Course course = ruled(new CompletionRule(0, Set.of(), Map.of("where", OPTIONAL)));
    reach(course, "one", "welcome", Achievement.FULL);
    assertTrue(attempt.reaches(Sample.at(course, "one", "check")));
    assertEquals(Optional.of("check"), attempt.resume(course).map(CourseStep::activityId));
  }

  @Test
  void anOptionalModuleIsLeftOutOfTheWayButKeepsItsOwnOrder() {
    Course course = ruled(new CompletionRule(0, Set.of("one"), Map.of()));
    assertEquals(Optional.of("more"), attempt.resume(course).map(CourseStep::activityId));
    assertFalse(attempt.reaches(Sample.at(course, "one", "check")));
    reach(course, "two", "more", Achievement.FULL);
    assertTrue(attempt.progress(course).completed());
    assertEquals(Optional.empty(), attempt.resume(course));
  }

  @Test
  void anOptionalModulePlacedAloneIsACourseByItself() {
    Course course = ruled(new CompletionRule(0, Set.of("one"), Map.of())).only("one");
    assertEquals(3, attempt.progress(course).total());
    assertEquals(Optional.of("welcome"), attempt.resume(course).map(CourseStep::activityId));
  }

  @Test
  void whoLacksPointsOnlyGoesOnWhereMostCanBeWon() {
    Course course = ruled(new CompletionRule(95, Set.of(), Map.of()));
    reach(course, "one", "welcome", Achievement.FULL);
    reach(course, "one", "where", Achievement.FULL);
    reach(course, "one", "check", new Achievement(0.6, true));
    reach(course, "two", "more", Achievement.FULL);
    assertFalse(attempt.progress(course).completed());
    assertEquals(Optional.of("check"), attempt.resume(course).map(CourseStep::activityId));
    reach(course, "one", "check", Achievement.FULL);
    assertTrue(attempt.progress(course).completed());
  }

  @Test
  void aModuleWaitsForAnotherOneUnlessItWasPlacedAlone() {
    Course course = Sample.waiting();
    CourseStep more = Sample.at(course, "two", "more");
    assertFalse(attempt.reaches(more));
    assertThrows(StepNotOpen.class, () -> attempt.reach(more, Achievement.FULL, Sample.NOON));
    assertTrue(attempt.reaches(Sample.at(course.only("two"), "two", "more")));

    reach(course, "one", "welcome", Achievement.FULL);
    reach(course, "one", "where", Achievement.FULL);
    reach(course, "one", "check", Achievement.FULL);
    assertTrue(attempt.reaches(more));
  }

  @Test
  void bringsBackToTheStepLeftOpenUntilItIsDone() {
    Course course = ruled(new CompletionRule(0, Set.of("two"), Map.of()));
    CourseStep aside = Sample.at(course, "two", "more");
    attempt.visit(aside);
    assertEquals("more", attempt.lastActivity());
    assertEquals(Optional.of("more"), attempt.resume(course).map(CourseStep::activityId));

    attempt.reach(aside, Achievement.FULL, Sample.NOON);
    assertEquals(Optional.of("welcome"), attempt.resume(course).map(CourseStep::activityId));
  }

  @Test
  void notesNothingOfWhoGoesOnStepByStep() {
    Course course = Sample.course();
    attempt.visit(Sample.at(course, "one", "welcome"));
    assertNull(attempt.lastActivity());
    reach(course, "one", "welcome", Achievement.FULL);
    attempt.visit(Sample.at(course, "one", "where"));
    assertNull(attempt.lastActivity());
    attempt.visit(Sample.at(course, "one", "welcome"));
    assertNull(attempt.lastActivity());
    assertEquals(Optional.of("where"), attempt.resume(course).map(CourseStep::activityId));
  }

  @Test
  void whoeverWaitsForSomebodyElseGoesOnElsewhere() {
    Course course = Sample.course();
    CourseStep where = Sample.at(course, "one", "where");
    reach(course, "one", "welcome", Achievement.FULL);
    assertEquals(Optional.of("more"), attempt.after(where).map(CourseStep::activityId));

    reach(course, "one", "where", Achievement.FULL);
    assertEquals(Optional.of("check"), attempt.after(where).map(CourseStep::activityId));

    reach(course, "two", "more", Achievement.FULL);
    CourseStep check = Sample.at(course, "one", "check");
    assertEquals(Optional.empty(), attempt.after(check), "it is the only one left");
  }

  @Test
  void theBestTryCountsAndTheLastWhereTheCourseSaysSo() {
    Course best = Sample.course();
    Course last =
        ruled(new CompletionRule(0, Set.of(), Map.of("check", new Counting(true, 1, Tries.LAST))));
    for (Course course : new Course[] {best, last}) {
      Attempt one = Sample.attemptAtQuiz();
      CourseStep check = Sample.at(course, "one", "check");
      one.reach(check, new Achievement(0.9, true), Sample.NOON);
      one.reach(check, new Achievement(0.5, false), Sample.NOON);
      Achievement counted = one.achievement(check.activity());
      assertEquals(course == best ? 0.9 : 0.5, counted.points());
      assertTrue(counted.done(), "what is done stays done");
    }
  }

  private void reach(Course course, String module, String activity, Achievement achieved) {
    attempt.reach(Sample.at(course, module, activity), achieved, Sample.NOON);
  }

  private static Course ruled(CompletionRule rule) {
    Course usual = Sample.course();
    return new Course(
        usual.version(),
        usual.audience(),
        usual.licence(),
        usual.title(),
        usual.summary(),
        usual.objectives(),
        usual.modules(),
        rule);
  }
}
