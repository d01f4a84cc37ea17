package fr.passerelle.training.course;

import java.time.LocalDate;

/**
 * The days that a trainer gave a module or a whole course. Whoever is late is never refused.
 *
 * @param opens the first day it is open; null where it is open from the start
 * @param until the last day by which it is advised to be done; null where none is advised
 */
public record Days(LocalDate opens, LocalDate until) {

  public static final Days NONE = new Days(null, null);

  public Days {
    if (opens != null && until != null && until.isBefore(opens)) {
      throw new IllegalArgumentException("advised until " + until + ", before " + opens);
    }
  }

  /** Whether it is open on this day. */
  boolean isOpenOn(LocalDate day) {
    return opens == null || !day.isBefore(opens);
  }

  /** Whether the day it was advised for has passed. */
  public boolean isLateOn(LocalDate day) {
    return until != null && day.isAfter(until);
  }
}
