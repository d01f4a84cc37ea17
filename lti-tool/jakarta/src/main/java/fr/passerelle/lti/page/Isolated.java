package fr.passerelle.lti.page;

import java.text.Bidi;

/**
 * What others wrote, inside a sentence or a title of ours: what runs from right to left turns
 * nothing around it (UAX 9, section 2.5). Where it stands by itself, its template says {@code
 * <bdi>}.
 */
final class Isolated {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Isolated() {}

  /** The text, between isolates if it needs them; all others stay as they are. */
  static String of(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
        : text;
  }
}
