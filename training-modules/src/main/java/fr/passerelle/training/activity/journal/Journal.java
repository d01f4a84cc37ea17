package fr.passerelle.training.activity.journal;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.List;

/**
 * A reflective journal: a few prompts, each answered in one's own words. It is done when each has
 * some.
 */
public record Journal(String id, String title, Html intro, List<Prompt> prompts)
    implements Activity {

  /** Characters for one prompt: two pages. */
  public static final int LONGEST = 4000;

  private static final int MOST = 6;
  private static final Duration WRITING = Duration.ofMinutes(3);

  /** One thing to think about. */
  public record Prompt(String id, String text) {

    public Prompt {
      Ids.require(id);
      text = Rules.text("text", text);
    }
  }

  public Journal {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
    prompts = Rules.atLeast(1, "prompts", prompts);
    Ids.requireUnique(prompts, Prompt::id);
    if (prompts.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " prompts, not " + prompts.size());
    }
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(intro.safe())
        .plus(ReadingTime.pictures(intro.safe()))
        .plus(ReadingTime.words(prompts.stream().map(Prompt::text).toList()))
        .plus(WRITING.multipliedBy(prompts.size()));
  }
}
