package fr.passerelle.training.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something stands in a file of YAML, for faults that are seen only after reading it. */
final class Lines {

  private static final String WORD_BEGINS = "(?<![\\w-])";
  private static final String WORD_ENDS = "(?![\\w-])";

  private Lines() {}

  /** The first line, from 1, where this key has this value, or has it in a list; else 1. */
  static int of(String text, String key, String value) {
    Matcher found =
        Pattern.compile(
                WORD_BEGINS + key + ":[^\\n#]*?" + WORD_BEGINS + Pattern.quote(value) + WORD_ENDS)
            .matcher(text);
    return found.find()
        ? 1 + (int) text.chars().limit(found.start()).filter(c -> c == '\n').count()
        : 1;
  }
}
