package fr.passerelle.training.attempt;

import static fr.passerelle.training.attempt.Sample.NOON;
import static fr.passerelle.training.attempt.Sample.at;
import static fr.passerelle.training.attempt.Sample.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.quiz.QuizTry;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private final Course course = Sample.course();
  private final Attempt attempt = Sample.attempt();
  private final CourseStep welcome = at(course, "one", "welcome");
  private final CourseStep where = at(course, "one", "where");
  private final CourseStep check = at(course, "one", "check");
  private final CourseStep more = at(course, "two", "more");

  @Test
  void opensTheStepsOfAModuleInOrder() {
    assertTrue(attempt.reaches(welcome));
    assertFalse(attempt.reaches(where));
    attempt.reach(welcome, Achievement.FULL, NOON);
    assertTrue(attempt.reaches(where));
    assertFalse(attempt.reaches(check));
  }

  @Test
  void opensEveryModuleFromTheStart() {
    assertTrue(attempt.reaches(more));
  }

  @Test
  void refusesAStepThatIsNotReachableYetAndChangesNothing() {
    assertThrows(StepNotOpen.class, () -> attempt.reach(where, Achievement.FULL, NOON));
    assertTrue(attempt.progress(course).untouched());
  }

  @Test
  void keepsTheFirstTimeAStepWasDone() {
    attempt.reach(welcome, Achievement.FULL, NOON);
    attempt.reach(welcome, Achievement.FULL, NOON.plusSeconds(60));
    assertEquals(1, attempt.results().size());
    assertEquals(NOON, attempt.results().get(0).doneAt());
  }

  @Test
  void resumesAtTheFirstStepWhenNothingIsDone() {
    assertEquals(Optional.of(welcome), attempt.resume(course));
  }

  @Test
  void resumesInTheModuleVisitedLast() {
    attempt.visit(more);
    assertEquals(Optional.of(more), attempt.resume(course));
  }

  @Test
  void resumesElsewhereWhenTheModuleVisitedLastIsDone() {
    attempt.visit(more);
    attempt.reach(more, Achievement.FULL, NOON);
    assertEquals(Optional.of(welcome), attempt.resume(course));
  }

  @Test
  void resumesNowhereWhenEverythingIsDone() {
    Attempt completed = Sample.attemptAtQuiz();
    QuizTry quiz = QuizTry.first(completed, check, NOON);
    quiz.answer(check, Sample.sky(), Sample.chosen("blue"), NOON);
    quiz.answer(check, Sample.water(), Sample.chosen("true"), NOON);
    completed.reach(more, Achievement.FULL, NOON);
    assertTrue(completed.progress(course).completed());
    assertEquals(Optional.empty(), completed.resume(course));
  }

  @Test
  void namesTheStepDoneLast() {
    assertEquals(Optional.empty(), attempt.lastDone(course));
    attempt.reach(more, Achievement.FULL, NOON);
    attempt.reach(welcome, Achievement.FULL, NOON.plusSeconds(1));
    assertEquals(Optional.of("welcome"), attempt.lastDone(course).map(Activity::id));
  }

  @Test
  void sendsItsScoreToEachPlacementOfTheCourseOnce() {
    assertTrue(attempt.arrives(true, Optional.of(cell("https://moodle/1")), null));
    assertTrue(attempt.arrives(true, Optional.of(cell("https://moodle/2")), null));
    assertFalse(attempt.arrives(true, Optional.of(cell("https://moodle/1")), null));
    assertFalse(attempt.arrives(true, Optional.empty(), null));
    assertEquals(List.of(cell("https://moodle/1"), cell("https://moodle/2")), attempt.targets());
  }

  @Test
  void followsTheRoleOfTheLatestLaunch() {
    attempt.arrives(false, Optional.empty(), null);
    assertFalse(attempt.graded());
    attempt.arrives(true, Optional.empty(), null);
    assertTrue(attempt.graded());
  }

  @Test
  void forgetsTheNameWhenThePlatformWithholdsIt() {
    attempt.learner().arrives("  ", NOON);
    assertEquals(null, attempt.learner().displayName());
  }

  @Test
  void getsACellInEachColumnOfItsModulesAndInNoneOfOthers() {
    Attempt attempt = Sample.attempt();
    List<FurtherCells.Column> columns =
        List.of(
            new FurtherCells.Column("li-one", "one"),
            new FurtherCells.Column("li-course", null),
            new FurtherCells.Column("li-new", "a-module-of-a-later-version"));
    assertTrue(attempt.receives(columns, Sample.course()));
    assertEquals(List.of(Sample.cell("li-one"), Sample.cell("li-course")), attempt.targets());
    assertFalse(attempt.receives(columns, Sample.course()), "twice changes nothing");
  }

  @Test
  void aTrainersOwnTrialGetsNoCell() {
    Attempt attempt = Sample.attempt();
    attempt.arrives(false, Optional.empty(), null);
    assertFalse(attempt.receives(List.of(new FurtherCells.Column("li", "one")), Sample.course()));
    assertTrue(attempt.targets().isEmpty());
  }
}
