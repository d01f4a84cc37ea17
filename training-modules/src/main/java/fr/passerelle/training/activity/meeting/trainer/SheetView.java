package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.pdf.Pdf;
import fr.passerelle.training.pdf.PdfFile;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/**
 * The attendance sheet of one date, as it is printed and signed.
 *
 * @param course its title
 * @param module its title
 * @param meeting its title
 * @param day the meeting's
 * @param people in the order of their names
 * @param printed the day of today
 */
public record SheetView(
    String course,
    String module,
    String meeting,
    LocalDate day,
    DateRow date,
    List<DateView.Person> people,
    LocalDate printed) {

  /** For those who come without a seat. */
  private static final int EMPTY_LINES = 8;

  public int emptyLines() {
    return EMPTY_LINES;
  }

  Response file(Texts texts) {
    return PdfFile.of("emargement-" + day + ".pdf", document(texts));
  }

  byte[] document(Texts texts) {
    Fragment sheet = Fragment.of("tm/meeting/sheet.jte", "sheet", this).with("t", texts);
    return Pdf.of(sheet, texts.get("training.sheet.document", meeting), texts.locale());
  }
}
