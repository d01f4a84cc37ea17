package fr.passerelle.training.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Turns a run that is read from right to left into what is drawn from left to right: letters in
 * their shapes, the last one first, brackets mirrored.
 */
final class RightToLeft implements BidiReorderer {

  private static final String MIRRORED = "()[]{}<>«»‹›";

  /** Whether the first letter with a direction is written from right to left (UAX #9, P2). */
  static boolean begins(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(RightToLeft::isStrong)
        .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }

  private static boolean isStrong(int direction) {
    return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  @Override
  public String shapeText(String text) {
    return ArabicLetters.shape(text);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder reversed = new StringBuilder(text).reverse();
    for (int i = 0; i < reversed.length(); i++) {
      reversed.setCharAt(i, mirrored(reversed.charAt(i)));
    }
    return reversed.toString();
  }

  private static char mirrored(char bracket) {
    int at = MIRRORED.indexOf(bracket);
    return at < 0 ? bracket : MIRRORED.charAt(at ^ 1);
  }

  /** The font has every shape. */
  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
