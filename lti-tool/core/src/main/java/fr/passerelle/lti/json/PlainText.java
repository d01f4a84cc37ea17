package fr.passerelle.lti.json;

/** What can be stored and shown of a text that others wrote. */
public final class PlainText {

  private PlainText() {}

  /** Whether a text is one: no control character but for layout, no half of a character. */
  public static boolean is(String text) {
    return text.codePoints().noneMatch(PlainText::isNoCharacter);
  }

  /** A space in the place of each control character, and none around the text. */
  public static String cleaned(String text) {
    return text.codePoints()
        .map(c -> isNoCharacter(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  /** The beginning of a text that is longer, never ending in half a character. */
  public static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean betweenHalves = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, betweenHalves ? length - 1 : length);
  }

  private static boolean isNoCharacter(int c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t';
    return (Character.isISOControl(c) && !layout) || Character.getType(c) == Character.SURROGATE;
  }
}
