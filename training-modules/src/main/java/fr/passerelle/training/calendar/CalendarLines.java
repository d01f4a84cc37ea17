package fr.passerelle.training.calendar;

import fr.passerelle.lti.host.Paris;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The lines of an iCalendar file: each ends with CRLF and has 75 octets at most (RFC 5545, 3.1).
 */
final class CalendarLines {

  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private final StringBuilder file = new StringBuilder();

  /** A line whose value is written as it is. */
  CalendarLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A text; none where there is nothing to say. */
  CalendarLines text(String name, String value) {
    return value == null || value.isEmpty() ? this : add(name, escaped(value));
  }

  /** A moment at the clock of Paris. */
  CalendarLines atParis(String name, LocalDateTime time) {
    return add(name + ";TZID=" + Paris.ZONE.getId(), TIME.format(time));
  }

  /** A moment in UTC. */
  CalendarLines at(String name, Instant moment) {
    return add(name, TIME.format(moment.atOffset(ZoneOffset.UTC)) + "Z");
  }

  String file() {
    return file.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\n", "\\n");
  }

  /** A line goes on after CRLF and a space; never in the middle of a character. */
  private void fold(String line) {
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      String one = Character.toString(character);
      int width = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + width > MOST_OCTETS) {
        file.append("\r\n ");
        octets = 1;
      }
      file.append(one);
      octets += width;
    }
    file.append("\r\n");
  }
}
