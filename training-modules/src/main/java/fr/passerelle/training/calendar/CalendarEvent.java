package fr.passerelle.training.calendar;

import fr.passerelle.lti.host.Paris;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Something to come to, as a file that calendars take in (RFC 5545).
 *
 * @param uid the same for ever, so that a calendar finds it again
 * @param revision how often it was changed
 * @param starts at the clock of Paris
 * @param place null when there is none
 * @param link null when there is none
 * @param calledOff whether it does not take place
 */
public record CalendarEvent(
    String uid,
    int revision,
    String title,
    String description,
    LocalDateTime starts,
    Duration length,
    String place,
    URI link,
    boolean calledOff) {

  /**
   * The file.
   *
   * @param now when it is written
   */
  public String file(Instant now) {
    CalendarLines lines = new CalendarLines();
    lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Passerelle//FR");
    paris(lines);
    lines.add("BEGIN", "VEVENT").add("UID", uid).add("SEQUENCE", String.valueOf(revision));
    lines.at("DTSTAMP", now);
    lines.atParis("DTSTART", starts).atParis("DTEND", ends());
    lines.text("SUMMARY", title).text("DESCRIPTION", description).text("LOCATION", where());
    if (link != null) {
      lines.add("URL", link.toASCIIString());
    }
    lines.add("STATUS", calledOff ? "CANCELLED" : "CONFIRMED");
    return lines.add("END", "VEVENT").add("END", "VCALENDAR").file();
  }

  /** At the clock too, where it goes forth or back meanwhile. */
  private LocalDateTime ends() {
    return LocalDateTime.ofInstant(starts.atZone(Paris.ZONE).toInstant().plus(length), Paris.ZONE);
  }

  private String where() {
    return place != null || link == null ? place : link.toASCIIString();
  }

  /** The clock of Paris since 1996: calendars need not know it. */
  private static void paris(CalendarLines lines) {
    lines.add("BEGIN", "VTIMEZONE").add("TZID", Paris.ZONE.getId());
    change(lines, "DAYLIGHT", "+0100", "+0200", "CEST", "19960331T020000", "3");
    change(lines, "STANDARD", "+0200", "+0100", "CET", "19961027T030000", "10");
    lines.add("END", "VTIMEZONE");
  }

  private static void change(
      CalendarLines lines,
      String which,
      String from,
      String to,
      String name,
      String first,
      String month) {
    lines.add("BEGIN", which).add("TZOFFSETFROM", from).add("TZOFFSETTO", to).add("TZNAME", name);
    lines.add("DTSTART", first).add("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU");
    lines.add("END", which);
  }
}
