package fr.passerelle.lti.sandbox.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the page tells them: in France. */
final class Times {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

  private Times() {}

  static String told(Instant instant) {
    return TIME.format(instant);
  }
}
