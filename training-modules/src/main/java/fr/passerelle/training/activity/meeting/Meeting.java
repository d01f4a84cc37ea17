package fr.passerelle.training.activity.meeting;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;

/**
 * People come together, on site or at a distance. When and where is no matter of the course: a
 * trainer says it for their own group.
 *
 * @param minutes how long it takes
 */
public record Meeting(String id, String title, int minutes, Html about) implements Activity {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 480;

  public Meeting {
    Ids.require(id);
    title = Rules.text("title", title);
    about = Html.require("about", about);
    if (!lasts(minutes)) {
      throw new IllegalArgumentException(
          "minutes lie between " + SHORTEST + " and " + LONGEST + ", not " + minutes);
    }
  }

  /** Whether a meeting may take so many minutes. */
  public static boolean lasts(int minutes) {
    return minutes >= SHORTEST && minutes <= LONGEST;
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(about.safe())
        .plus(ReadingTime.pictures(about.safe()))
        .plusMinutes(minutes);
  }
}
