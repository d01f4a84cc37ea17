package fr.passerelle.training.activity.page;

import fr.passerelle.training.content.source.Handout;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page to read.
 *
 * @param verified the day contacts, hours or law were last checked, shown to the reader
 * @param practiceMinutes what is to be done away from the screen, 0 to 60; counted in the duration
 * @param handouts to take away
 */
public record Page(
    String id,
    String title,
    Html body,
    Optional<LocalDate> verified,
    int practiceMinutes,
    List<Handout> handouts)
    implements Reading {

  public Page {
    Ids.require(id);
    title = Rules.text("title", title);
    Html.require("text", body);
    handouts = Rules.orEmpty(handouts);
    if (practiceMinutes < 0 || practiceMinutes > 60) {
      throw new IllegalArgumentException("practice must be 0 to 60 minutes: " + practiceMinutes);
    }
  }

  /** A page to read alone. */
  public Page(String id, String title, Html body, Optional<LocalDate> verified) {
    this(id, title, body, verified, 0, List.of());
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(body.unfolded())
        .plus(ReadingTime.pictures(body.unfolded()))
        .plusMinutes(practiceMinutes);
  }
}
