package fr.passerelle.training.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.training.attempt.Sample;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final Course course = Sample.course();

  @Test
  void everyActivityWeighsTheSame() {
    Progress progress = Progress.of(course, achieved(Map.of("welcome", Achievement.FULL)));
    assertEquals(new Progress(1, 4, 1), progress);
    assertEquals(25.0, progress.score());
  }

  @Test
  void aQuizBelowItsPassMarkGivesPointsButIsNotDone() {
    Progress progress = Progress.of(course, achieved(Map.of("check", new Achievement(0.5, false))));
    assertEquals(0, progress.done());
    assertEquals(12.5, progress.score());
    assertFalse(progress.untouched());
  }

  @Test
  void aQuizDoneBelowItsFullMarksCompletesTheCourseBelow100() {
    Progress progress =
        Progress.of(
            course,
            achieved(
                Map.of(
                    "welcome", Achievement.FULL,
                    "where", Achievement.FULL,
                    "check", new Achievement(0.75, true),
                    "more", Achievement.FULL)));
    assertTrue(progress.completed());
    assertEquals(93.75, progress.score());
  }

  @Test
  void aModuleHasAProgressOfItsOwn() {
    Function<Activity, Achievement> achieved = achieved(Map.of("more", Achievement.FULL));
    assertTrue(Progress.of(course, course.modules().get(1), achieved).completed());
    assertTrue(Progress.of(course, course.modules().get(0), achieved).untouched());
  }

  @Test
  void theRoundingOfThirdsTakesThePassMarkFromNobody() {
    double eightTenths = 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1;
    assertTrue(eightTenths < 0.8);
    assertTrue(new Progress(8, 8, eightTenths, 1, 80).completed());
    assertFalse(new Progress(8, 8, 0.79, 1, 80).completed());
  }

  @Test
  void theScoreHasTwoDecimals() {
    assertEquals(33.33, new Progress(1, 3, 1).score());
    assertEquals(66.67, new Progress(2, 3, 2).score());
  }

  @Test
  void theGradeIsInProgressUntilEverythingIsDone() {
    Grade running = new Progress(7, 12, 6.5).grade("7 étapes sur 12");
    assertEquals(new Grade(54.17, 100, ActivityProgress.IN_PROGRESS, "7 étapes sur 12"), running);
    Grade ended = new Progress(12, 12, 12).grade("12 étapes sur 12");
    assertEquals(new Grade(100, 100, ActivityProgress.COMPLETED, "12 étapes sur 12"), ended);
  }

  @Test
  void refusesMoreThanThereIs() {
    assertThrows(IllegalArgumentException.class, () -> new Progress(2, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Progress(1, 1, 1.5));
    assertThrows(IllegalArgumentException.class, () -> new Achievement(1.1, true));
    assertThrows(IllegalArgumentException.class, () -> new Achievement(Double.NaN, true));
  }

  private static Function<Activity, Achievement> achieved(Map<String, Achievement> byActivity) {
    return activity -> byActivity.getOrDefault(activity.id(), Achievement.NONE);
  }
}
