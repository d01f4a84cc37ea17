package fr.passerelle.training.activity.video;

import fr.passerelle.training.content.source.Picture;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A film. It is done when its owner says so, whether they watched it or read it.
 *
 * @param intro what to look out for; may be empty
 * @param poster what is seen before it plays
 * @param length in seconds, 5 to 3600
 * @param captions one language at least
 * @param chapters in their order; may be none
 * @param transcript all that is said and seen, for whoever reads instead
 */
public record Video(
    String id,
    String title,
    Html intro,
    Film film,
    Optional<Picture> poster,
    int length,
    List<Captions> captions,
    List<Chapter> chapters,
    Html transcript)
    implements Reading {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 3600;

  public Video {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
    Rules.present("film", film);
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException("length is five seconds to an hour: " + length);
    }
    captions = Rules.atLeast(1, "captions", captions);
    Ids.requireUnique(captions, Captions::language);
    requireWithin(length, captions);
    chapters = Rules.orEmpty(chapters);
    requireInOrder(length, chapters);
    Html.require("transcript", transcript);
  }

  private static void requireWithin(int length, List<Captions> captions) {
    if (captions.stream().anyMatch(one -> one.end() > length)) {
      throw new IllegalArgumentException("captions go on after the film's length");
    }
  }

  private static void requireInOrder(int length, List<Chapter> chapters) {
    int before = -1;
    for (Chapter chapter : chapters) {
      if (chapter.at() <= before || chapter.at() >= length) {
        throw new IllegalArgumentException(
            "chapters follow each other, within the film: " + chapter.time());
      }
      before = chapter.at();
    }
  }

  /** The second of the chapter that begins there; 0 where none does. */
  int chapterAt(String second) {
    return chapters.stream()
        .map(Chapter::at)
        .filter(at -> String.valueOf(at).equals(second))
        .findFirst()
        .orElse(0);
  }

  /** Who reads the transcript instead needs no longer. */
  @Override
  public Duration duration() {
    return ReadingTime.words(intro.unfolded()).plusSeconds(length);
  }
}
