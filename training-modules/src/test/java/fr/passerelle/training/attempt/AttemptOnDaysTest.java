package fr.passerelle.training.attempt;

import static fr.passerelle.training.attempt.Sample.NOON;
import static fr.passerelle.training.attempt.Sample.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Days;
import fr.passerelle.training.course.Timetable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptOnDaysTest {

  private static final LocalDate TODAY = Paris.day(NOON);

  private final Attempt attempt = Sample.attempt();

  @Test
  void aModuleWhoseDayHasNotComeIsNeitherReachedNorAnswered() {
    Course course = closed("one");
    assertFalse(attempt.reaches(at(course, "one", "welcome")));
    assertTrue(attempt.reaches(at(course, "two", "more")));
    assertThrows(
        StepNotOpen.class,
        () -> attempt.reach(at(course, "one", "welcome"), Achievement.FULL, NOON));
    assertTrue(attempt.progress(course).untouched());
  }

  @Test
  void goesOnWhereSomethingIsOpenAndNowhereWhereNothingIs() {
    Course course = closed("one");
    assertEquals(Optional.of(at(course, "two", "more")), attempt.resume(course));
    attempt.reach(at(course, "two", "more"), Achievement.FULL, NOON);
    assertEquals(Optional.empty(), attempt.resume(course));
    assertFalse(attempt.progress(course).completed());
  }

  @Test
  void whoeverTeachesSeesAll() {
    Course free =
        Sample.waiting().on(new Timetable(closed("one").timetable().days(), TODAY, false));
    assertTrue(attempt.reaches(at(free, "one", "check")));
    assertTrue(attempt.reaches(at(free, "two", "more")));
    assertFalse(attempt.reaches(at(Sample.waiting(), "two", "more")));
  }

  @Test
  void nobodyIsRefusedForBeingLate() {
    Days over = new Days(null, TODAY.minusDays(1));
    Course course = Sample.course().on(new Timetable(Map.of("one", over), TODAY, true));
    attempt.reach(at(course, "one", "welcome"), Achievement.FULL, NOON);
    assertTrue(attempt.done(at(course, "one", "welcome").activity()));
  }

  private static Course closed(String module) {
    Days tomorrow = new Days(TODAY.plusDays(1), null);
    return Sample.course().on(new Timetable(Map.of(module, tomorrow), TODAY, true));
  }
}
