package fr.passerelle.training.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** What is written is what another program reads. */
class CalendarEventTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private static CalendarEvent event(LocalDateTime starts, String title, String place) {
    return new CalendarEvent(
        "meeting-date-7@passerelle.example",
        2,
        title,
        "Séance du parcours « Données »",
        starts,
        Duration.ofMinutes(90),
        place,
        URI.create("https://visio.example/b2"),
        false);
  }

  private static VEvent read(CalendarEvent event) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(event.file(NOW)));
    ValidationResult result = calendar.validate();
    assertTrue(result.getEntries().isEmpty(), result::toString);
    return (VEvent) calendar.getComponents("VEVENT").get(0);
  }

  @Test
  void aCalendarReadsWhenAndWhere() throws Exception {
    VEvent read =
        read(event(LocalDateTime.of(2027, 7, 12, 14, 0), "Ensemble", "Salle B2, 1er étage; fond"));

    assertEquals("Ensemble", read.getSummary().getValue());
    assertEquals("Salle B2, 1er étage; fond", read.getLocation().getValue());
    assertEquals("https://visio.example/b2", read.getUrl().getValue());
    assertEquals(Instant.parse("2027-07-12T12:00:00Z"), instant(read.getDateTimeStart().getDate()));
    assertEquals(Instant.parse("2027-07-12T13:30:00Z"), instant(read.getDateTimeEnd().getDate()));
    assertEquals("2", read.getSequence().getValue());
    assertEquals("CONFIRMED", read.getStatus().getValue());
  }

  private static Instant instant(Object time) {
    return ((ZonedDateTime) time).toInstant();
  }

  @Test
  void theClockOfParisGoesBackInTheMiddleOfANight() throws Exception {
    VEvent read = read(event(LocalDateTime.of(2027, 10, 31, 1, 45), "Nuit", "Salle"));
    assertEquals(Instant.parse("2027-10-30T23:45:00Z"), instant(read.getDateTimeStart().getDate()));
  }

  @Test
  void everyLineEndsWithCrLfAndHasSeventyFiveOctetsAtMost() throws Exception {
    String title = "Été 👩🏽‍🏫 à l’école, « ensemble » ; et \\ ainsi de suite. ".repeat(9).strip();
    CalendarEvent event = event(LocalDateTime.of(2027, 1, 12, 14, 0), title, "Un\nDeux");
    String file = event.file(NOW);

    assertTrue(file.endsWith("END:VCALENDAR\r\n"));
    assertEquals(-1, file.replace("\r\n", "").indexOf('\n'));
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    assertEquals(title, read(event).getSummary().getValue());
    assertEquals("Un\nDeux", read(event).getLocation().getValue());
  }

  @Test
  void whatIsCalledOffSaysSo() throws Exception {
    CalendarEvent off =
        new CalendarEvent(
            "x@y",
            3,
            "T",
            "D",
            LocalDateTime.of(2027, 1, 12, 14, 0),
            Duration.ofHours(1),
            null,
            null,
            true);
    assertEquals("CANCELLED", read(off).getStatus().getValue());
  }
}
