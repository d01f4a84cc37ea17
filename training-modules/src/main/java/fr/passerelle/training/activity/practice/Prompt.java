package fr.passerelle.training.activity.practice;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;

/**
 * One thing to tell.
 *
 * @param help a sentence below the field; empty when there is none
 * @param optional whether it may be left empty; never null
 */
public record Prompt(String id, String text, String help, Boolean optional) {

  private static final Duration WRITING = Duration.ofMinutes(3);

  public Prompt {
    Ids.require(id);
    text = Rules.text("text", text);
    help = help == null ? "" : help.strip();
    optional = Boolean.TRUE.equals(optional);
  }

  Duration duration() {
    return ReadingTime.words(text + " " + help).plus(WRITING);
  }
}
