package fr.passerelle.training.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.training.attempt.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimetableTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);

  private final TrainingModule one = Sample.course().modules().get(0);

  @Test
  void aModuleIsClosedUntilTheDayItOpens() {
    assertEquals(Optional.of(TODAY.plusDays(1)), opening(TODAY.plusDays(1)).opens(one));
    assertEquals(Optional.empty(), opening(TODAY).opens(one));
    assertEquals(Optional.empty(), Timetable.NONE.opens(one));
  }

  private static Timetable opening(LocalDate day) {
    return new Timetable(Map.of("one", new Days(day, null)), TODAY, true);
  }

  @Test
  void nothingIsClosedToWhoeverTeachesButTheDayIsSaid() {
    Timetable trainers = new Timetable(opening(TODAY.plusDays(1)).days(), TODAY, false);
    assertEquals(Optional.empty(), trainers.opens(one));
    assertEquals(Optional.of(TODAY.plusDays(1)), trainers.ahead("one"));
  }

  @Test
  void nobodyIsLateOnTheDayItself() {
    Days days = new Days(null, TODAY);
    assertFalse(days.isLateOn(TODAY));
    assertTrue(days.isLateOn(TODAY.plusDays(1)));
    assertFalse(Days.NONE.isLateOn(TODAY));
  }

  @Test
  void theDayChangesAtMidnightInParis() {
    assertEquals(TODAY, Paris.day(Instant.parse("2027-01-11T23:00:00Z")));
    assertEquals(TODAY.minusDays(1), Paris.day(Instant.parse("2027-01-11T22:59:59Z")));
  }

  @Test
  void refusesAnEndBeforeItsBeginning() {
    assertThrows(IllegalArgumentException.class, () -> new Days(TODAY, TODAY.minusDays(1)));
  }

  @Test
  void theDaysOfTheWholeSayNothingOfAModulePlacedAlone() {
    Days days = new Days(null, TODAY);
    Timetable both = new Timetable(Map.of(Timetable.WHOLE, days, "two", days), TODAY, true);
    Timetable alone = Sample.course().on(both).only("two").timetable();
    assertEquals(Map.of("two", days), alone.days());
  }

  @Test
  void saysTheFirstDayOnWhichSomethingOpens() {
    Days soon = new Days(TODAY.plusDays(2), null);
    Days later = new Days(TODAY.plusDays(9), null);
    Timetable both = new Timetable(Map.of("one", later, "two", soon), TODAY, true);
    assertEquals(Optional.of(TODAY.plusDays(2)), both.opensNext(Sample.course()));
  }
}
