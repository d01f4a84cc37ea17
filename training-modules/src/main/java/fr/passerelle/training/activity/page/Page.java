package fr.passerelle.training.activity.page;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page to read.
 *
 * @param verified the day contacts, hours or law were last checked, shown to the reader
 * @param practiceMinutes what is to be done away from the screen, 0 to 60; counted in the duration
 */
public record Page(
    String id, String title, Html body, Optional<LocalDate> verified, int practiceMinutes)
    implements Reading {

  public Page {
    Ids.require(id);
    title = Rules.text("title", title);
    Html.require("text", body);
    if (practiceMinutes < 0 || practiceMinutes > 60) {
      throw new IllegalArgumentException("practice must be 0 to 60 minutes: " + practiceMinutes);
    }
  }

  public Page(String id, String title, Html body, Optional<LocalDate> verified) {
    this(id, title, body, verified, 0);
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(body.safe())
        .plus(ReadingTime.pictures(body.safe()))
        .plusMinutes(practiceMinutes);
  }
}
