package fr.passerelle.training.course;

import java.time.Duration;

/**
 * One thing to do or to read. What it is, only its own kind knows: how it lies in files ({@code
 * ActivityFormat}), how it is shown and when it is done.
 */
public interface Activity {

  /** Unique in the whole course. */
  String id();

  String title();

  /**
   * How long it takes, by the rule of docs/contenus/durees.md: its words at a calm pace ({@link
   * ReadingTime}), and the time to do what it asks. Never what somebody took.
   */
  Duration duration();
}
