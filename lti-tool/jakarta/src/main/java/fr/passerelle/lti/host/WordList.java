package fr.passerelle.lti.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists among the operator's settings: words, with spaces or commas between them. */
public final class WordList {

  private WordList() {}

  /** The words, none for a setting that is missing or blank. */
  public static List<String> of(Optional<String> setting) {
    return Stream.of(setting.orElse("").split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
  }
}
