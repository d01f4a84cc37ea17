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
 * @param error the key of what to say at the top; null when there is nothing to correct
 */
public record TransferView(
    Frame frame,
    String asked,
    String text,
    boolean shared,
    boolean written,
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
        TransferWords.LONGEST,
        "training.survey.transfer." + unfit.reason().name().toLowerCase(Locale.ROOT));
  }
}
