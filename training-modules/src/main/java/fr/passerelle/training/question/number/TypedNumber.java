package fr.passerelle.training.question.number;

import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: a comma or a point before its decimals, spaces of any width between
 * its thousands, a unit after it.
 *
 * <p>« 1.234 » has three decimals, since a keypad has a point where French has a comma; only what
 * can be read in one way alone, « 1.234,5 » or « 1.234.567 », has points between its thousands.
 *
 * @param unit what stands behind the number; empty where nothing does
 */
record TypedNumber(BigDecimal value, String unit) {

  private static final String SPACED = "\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?";
  private static final String POINTS = "\\d{1,3}(?:\\.\\d{3})+,\\d+";
  private static final String COMMAS = "\\d{1,3}(?:,\\d{3})+\\.\\d+";
  private static final String MILLIONS = "\\d{1,3}(?:\\.\\d{3}){2,}";
  private static final String PLAIN = "\\d+(?:[.,]\\d*)?|[.,]\\d+";

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?) ?("
              + String.join("|", SPACED, POINTS, COMMAS, MILLIONS, PLAIN)
              + ")(?: ?([\\p{L}\\p{Sc}%‰°].*))?");

  /**
   * What was typed, read.
   *
   * @throws AnswerDoesNotFit when it is no number
   */
  static TypedNumber of(String text) {
    Matcher number = NUMBER.matcher(plain(text));
    if (!number.matches()) {
      throw new AnswerDoesNotFit(Reason.NO_NUMBER);
    }
    BigDecimal value = value(number.group(2));
    String unit = number.group(3) == null ? "" : number.group(3);
    return new TypedNumber(number.group(1).equals("-") ? value.negate() : value, unit);
  }

  private static BigDecimal value(String digits) {
    boolean whole = digits.matches(MILLIONS);
    int decimals =
        whole ? digits.length() : Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
    int end = decimals < 0 ? digits.length() : decimals;
    String before = digits.substring(0, end).replaceAll("\\D", "");
    String after = digits.substring(end).replaceAll("\\D", "");
    return new BigDecimal("0" + before + "." + after + "0");
  }

  /** The many spaces, apostrophes and signs of a number, each made the plain one. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Z}\\s]+", " ")
        .replaceAll("[’ʼ‘]", "'")
        .replaceAll("[−‐‑–]", "-")
        .strip();
  }
}
