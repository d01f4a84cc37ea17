package fr.passerelle.lti.host;

/**
 * What others wrote, as one line to be kept or logged: it may be of any length, and hold what no
 * database keeps.
 */
public final class OneLine {

  private OneLine() {}

  /**
   * The text without control characters, and without those that turn the direction of what comes
   * after it on a page: a name stays within itself. Joiners that scripts and emoji need are kept.
   */
  public static String of(String text) {
    return text.codePoints()
        .filter(character -> !turnsDirection(character))
        .map(
            character ->
                Character.isISOControl(character) || isLineEnd(character) ? ' ' : character)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Marks, embeddings, overrides and isolates (UAX 9, section 2). */
  private static boolean turnsDirection(int character) {
    return character == 0x061C
        || (character >= 0x200E && character <= 0x200F)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static boolean isLineEnd(int character) {
    return character == 0x2028 || character == 0x2029;
  }

  /** The text without control characters, cut after so many; never in the middle of one. */
  public static String of(String text, int most) {
    return of(text.length() <= most ? text : text.substring(0, beforeHalf(text, most)));
  }

  private static int beforeHalf(String text, int end) {
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
