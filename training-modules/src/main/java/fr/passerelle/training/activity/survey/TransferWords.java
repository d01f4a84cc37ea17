package fr.passerelle.training.activity.survey;

import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.form.LongText;
import java.util.List;
import java.util.Map;

/**
 * What the form of a transfer note says.
 *
 * @param text empty where the note is to be erased
 * @param began the mark of the note that the form began with ({@link TransferNote#mark})
 */
record TransferWords(String text, boolean shared, String began) {

  static final int LONGEST = 2000;
  static final String TEXT = "note";
  static final String SHARED = "shared";
  static final String YES = "yes";
  static final String BEGAN = "began";

  /**
   * Reads the form; what cannot be seen, but for ends of lines, is left out.
   *
   * @throws AnswerDoesNotFit when it is too long; or when there is no such field or several: that
   *     is no form of ours, and erases nothing
   */
  static TransferWords read(Map<String, List<String>> form) {
    Filled filled = new Filled(form);
    if (filled.form().getOrDefault(TEXT, List.of()).size() != 1) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
    String text = LongText.of(filled.text(TEXT));
    if (text.length() > LONGEST) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.TOO_LONG);
    }
    return new TransferWords(text, filled.holds(SHARED, YES), filled.text(BEGAN));
  }
}
