package fr.passerelle.lti.host;

/**
 * What others wrote, as one line to be kept or logged: it may be of any length, and hold what no
 * database keeps.
 */
public final class OneLine {

  private OneLine() {}

  /** The text without control characters. */
  public static String of(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  /** The text without control characters, cut after so many; never in the middle of one. */
  public static String of(String text, int most) {
    return of(text.length() <= most ? text : text.substring(0, beforeHalf(text, most)));
  }

  private static int beforeHalf(String text, int end) {
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
