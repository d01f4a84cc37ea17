package fr.passerelle.training.activity.survey;

import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import java.util.List;
import java.util.Map;

/**
 * What the form of a transfer note says.
 *
 * @param text empty where the note is to be erased
 */
record TransferWords(String text, boolean shared) {

  static final int LONGEST = 2000;
  static final String TEXT = "note";
  static final String SHARED = "shared";
  static final String YES = "yes";

  /**
   * Reads the form; what cannot be seen, but for ends of lines, is left out.
   *
   * @throws AnswerDoesNotFit when it is too long
   */
  static TransferWords read(Map<String, List<String>> form) {
    Filled filled = new Filled(form);
    String text = plain(filled.text(TEXT));
    if (text.length() > LONGEST) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.TOO_LONG);
    }
    return new TransferWords(text, filled.holds(SHARED, YES));
  }

  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .replace("\r\n", "\n")
        .codePoints()
        .filter(one -> one == '\n' || !Character.isISOControl(one))
        .filter(one -> Character.getType(one) != Character.SURROGATE)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }
}
