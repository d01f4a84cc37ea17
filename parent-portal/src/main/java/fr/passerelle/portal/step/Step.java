package fr.passerelle.portal.step;

import fr.passerelle.portal.guide.OutLink;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One idea of a parent guide: a few short sentences, one drawing, something to try.
 *
 * @param sentences two or three, at most 15 words each is the authors' rule
 * @param image path of the drawing on this server
 * @param alt its text alternative
 * @param link to the real site, where the step is about one
 * @param help shown to a person who says « Je n'y arrive pas »
 */
public record Step(
    String id,
    String title,
    List<String> sentences,
    String image,
    String alt,
    Optional<Try> attempt,
    Optional<OutLink> link,
    List<String> help)
    implements Activity {

  public Step {
    Ids.require(id);
    title = Rules.text("title", title);
    sentences = Rules.texts("sentences", Rules.atLeast(1, "sentences", sentences));
    image = Rules.text("image", image);
    alt = Rules.text("alt", alt);
    help = Rules.texts("help", Rules.atLeast(1, "help", help));
  }

  public Step(
      String id,
      String title,
      List<String> sentences,
      String image,
      String alt,
      Optional<Try> attempt,
      List<String> help) {
    this(id, title, sentences, image, alt, attempt, Optional.empty(), help);
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(sentences)
        .plus(ReadingTime.words(help))
        .plus(ReadingTime.PICTURE)
        .plus(attempt.map(Try::duration).orElse(Duration.ZERO));
  }
}
