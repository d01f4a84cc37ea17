package fr.passerelle.training.file;

import java.util.Locale;
import java.util.Optional;

/**
 * What is wrong with a file, or with all of them.
 *
 * @param name the file's own; empty where it is about all
 * @param limit the number that the text says, if it says one
 */
public record FileFlaw(Reason reason, String name, int limit) {

  /** Why it is not taken. */
  public enum Reason {
    /** There is nothing in it. */
    EMPTY,
    TOO_LARGE,
    /** By its content, whatever it is called; with macros, too. */
    OTHER_KIND,
    TOO_MANY,
    /** All together. */
    TOO_MUCH
  }

  static Optional<FileFlaw> of(Reason reason, Upload upload, int limit) {
    return Optional.of(new FileFlaw(reason, upload.name(), limit));
  }

  /** The key of what the page says. */
  public String textKey() {
    return "training.file.flaw." + reason.name().toLowerCase(Locale.ROOT);
  }
}
