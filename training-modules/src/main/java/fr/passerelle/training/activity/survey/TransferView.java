package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a transfer note.
 *
 * @param asked the author's words, sanitised HTML
 * @param written whether there is one already
 * @param began the mark of what is kept now
 * @param elsewhere what was kept meanwhile, on another device or in another tab; null when nothing
 *     was
 * @param error the key of what to say at the top; null when there is nothing to correct
 */
public record TransferView(
    Frame frame,
    String asked,
    String text,
    boolean shared,
    boolean written,
    String began,
    String elsewhere,
    int longest,
    String error) {

  View page(Visit<Survey> visit) {
    String title = visit.texts().get("training.survey.transfer.title");
    return View.of("tm/survey/transfer.jte", title, Map.of("transfer", this));
  }

  static TransferView of(Visit<Survey> visit, Transfer transfer, Optional<TransferNote> note) {
    return new TransferView(
        visit.frame(),
        transfer.asked().safe(),
        note.map(TransferNote::text).orElse(""),
        note.filter(TransferNote::shared).isPresent(),
        note.isPresent(),
        TransferNote.mark(note),
        null,
        TransferWords.LONGEST,
        null);
  }

  static TransferView again(
      Visit<Survey> visit, Transfer transfer, Filled filled, AnswerDoesNotFit unfit) {
    return new TransferView(
        visit.frame(),
        transfer.asked().safe(),
        filled.text(TransferWords.TEXT),
        filled.holds(TransferWords.SHARED, TransferWords.YES),
        false,
        filled.text(TransferWords.BEGAN),
        null,
        TransferWords.LONGEST,
        "training.survey.transfer." + unfit.reason().name().toLowerCase(Locale.ROOT));
  }

  /** What was typed beside what was kept meanwhile. */
  static TransferView changed(
      Visit<Survey> visit, Transfer transfer, TransferWords words, Optional<TransferNote> note) {
    return new TransferView(
        visit.frame(),
        transfer.asked().safe(),
        words.text(),
        words.shared(),
        false,
        TransferNote.mark(note),
        note.map(TransferNote::text).orElse(""),
        TransferWords.LONGEST,
        "training.survey.transfer.changed");
  }
}
