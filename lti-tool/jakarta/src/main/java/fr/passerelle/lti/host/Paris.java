package fr.passerelle.lti.host;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The programme's clock: days and hours are told and meant by it, whatever the server's is. */
public final class Paris {

  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private Paris() {}

  /** The day of a moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
