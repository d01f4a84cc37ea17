package fr.passerelle.training.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives Arabic letters the shape they have beside their neighbours: alone, at the end, at the
 * beginning or in the middle of what is written together (Unicode, section 9.2). Unicode keeps the
 * shapes in two blocks, in that order, each with the letter it stands for: the table is read there.
 */
final class ArabicLetters {

  private static final int ALONE = 0;
  private static final int END = 1;
  private static final int BEGINNING = 2;
  private static final int MIDDLE = 3;

  private static final char LAM = '\u0644';

  /** Lam and alef are one shape, whatever marks the lam has. */
  private static final Pattern LAM_ALEF =
      Pattern.compile("(\u0644)(\\p{Mn}+)([\u0622\u0623\u0625\u0627])");

  private static final String JOINING = "\u0640\u200D";

  /** From a letter, or from lam and alef, to its shapes: two or four. */
  private static final Map<String, String> SHAPES = shapes();

  private ArabicLetters() {}

  private static Map<String, String> shapes() {
    Map<String, String> shapes = new HashMap<>();
    add(shapes, '\uFB50', '\uFBFF');
    add(shapes, '\uFE80', '\uFEFC');
    return shapes;
  }

  private static void add(Map<String, String> shapes, char first, char last) {
    Map<String, String> block = new HashMap<>();
    for (char shape = first; shape <= last; shape++) {
      String one = String.valueOf(shape);
      String letters = Normalizer.normalize(one, Normalizer.Form.NFKC);
      if (letters.length() == 1 || letters.charAt(0) == LAM) {
        block.merge(letters, one, String::concat);
      }
    }
    block.values().removeIf(all -> all.length() == 1);
    shapes.putAll(block);
  }

  static String shape(String logical) {
    String text = LAM_ALEF.matcher(logical).replaceAll("$1$3$2");
    StringBuilder shaped = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int length = text.length() > i + 1 && SHAPES.containsKey(text.substring(i, i + 2)) ? 2 : 1;
      shaped.append(shape(text, i, i + length));
      i += length;
    }
    return shaped.toString();
  }

  private static String shape(String text, int start, int end) {
    String letters = text.substring(start, end);
    String shapes = SHAPES.getOrDefault(letters, "");
    boolean joinedBefore = joinsTheNext(text, start);
    boolean joinedAfter = shapes.length() > BEGINNING && joinsThePrevious(text, end);
    int place = joinedBefore ? (joinedAfter ? MIDDLE : END) : (joinedAfter ? BEGINNING : ALONE);
    return shapes.isEmpty() ? letters : shapes.substring(place, place + 1);
  }

  /** Whether the letter that ends here reaches to the next one. */
  private static boolean joinsTheNext(String text, int end) {
    int last = end - 1;
    while (last >= 0 && isMark(text.charAt(last))) {
      last--;
    }
    return last >= 0 && reaches(text, last, BEGINNING);
  }

  /** Whether the letter that begins here reaches to the one before. */
  private static boolean joinsThePrevious(String text, int start) {
    int first = start;
    while (first < text.length() && isMark(text.charAt(first))) {
      first++;
    }
    return first < text.length() && reaches(text, first, END);
  }

  private static boolean reaches(String text, int at, int shape) {
    String letter = text.substring(at, at + 1);
    return JOINING.contains(letter) || SHAPES.getOrDefault(letter, "").length() > shape;
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
