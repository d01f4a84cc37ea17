package fr.passerelle.portal.card;

import fr.passerelle.portal.guide.OutLink;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The card to keep, made to be printed.
 *
 * @param link to the real site, which is also where the end of the guide leads
 */
public record Card(String id, String title, List<String> lines, Optional<OutLink> link)
    implements Activity {

  private static final Duration KEEPING = Duration.ofSeconds(75);

  public Card {
    Ids.require(id);
    title = Rules.text("title", title);
    lines = Rules.texts("lines", Rules.atLeast(1, "lines", lines));
  }

  public Card(String id, String title, List<String> lines) {
    this(id, title, lines, Optional.empty());
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(lines).plus(KEEPING);
  }
}
