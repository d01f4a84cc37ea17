package fr.passerelle.training.player;

import fr.passerelle.training.course.Days;
import fr.passerelle.training.course.Timetable;
import java.time.LocalDate;

/**
 * What a page says of the days of a module, or of the whole course.
 *
 * @param opens the day it opens; null once that has come
 * @param until the day it is advised for; null where none is
 * @param late whether that has passed
 */
public record DaysView(LocalDate opens, LocalDate until, boolean late) {

  /** Null where there is nothing to say: nothing is advised of what is done. */
  static DaysView of(Timetable timetable, String part, boolean done) {
    Days days = timetable.of(part);
    LocalDate opens = timetable.ahead(part).orElse(null);
    LocalDate until = done ? null : days.until();
    return opens == null && until == null
        ? null
        : new DaysView(opens, until, days.isLateOn(timetable.today()));
  }
}
