package fr.passerelle.training.activity.video;

import fr.passerelle.training.course.Rules;

/**
 * A part of a film.
 *
 * @param at the second it begins at
 */
public record Chapter(int at, String title) {

  public Chapter {
    title = Rules.text("title", title);
  }

  /** Where it begins, in minutes and seconds. */
  public String time() {
    return "%d:%02d".formatted(at / 60, at % 60);
  }
}
