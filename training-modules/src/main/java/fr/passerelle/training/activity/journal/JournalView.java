package fr.passerelle.training.activity.journal;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.journal.Journal.Prompt;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A journal to write in.
 *
 * @param intro sanitised HTML
 * @param began the mark of what is kept now
 * @param written whether anything is kept
 * @param shared whether its owner lets whoever trains them read it
 * @param notice what became of the form; null when none was sent
 */
public record JournalView(
    Frame frame,
    String intro,
    List<PromptRow> prompts,
    String began,
    boolean written,
    boolean shared,
    Notice notice) {

  /**
   * One prompt.
   *
   * @param words what stands in the field
   * @param over how many characters too many; 0 when they fit
   * @param elsewhere what another device or tab has kept meanwhile; null when nothing differs
   */
  public record PromptRow(
      int number, String field, String text, String words, int over, String elsewhere) {}

  /** What became of a form; what was typed stays in the fields. */
  public enum Notice {
    /** It is kept. */
    KEPT("done"),
    /** It is kept; each prompt needs some words before one goes on. */
    UNFINISHED("info"),
    /** It is not: something else was kept meanwhile, or the journal is shared by now. */
    CHANGED("warning"),
    /** It is not: there are more characters than there is room for. */
    TOO_LONG("error");

    private final String state;

    Notice(String state) {
      this.state = state;
    }

    /** The value of {@code data-state}. */
    public String state() {
      return state;
    }

    public String textKey() {
      return "training.journal.notice." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** With what is kept. */
  static JournalView of(Visit<Journal> visit, KeptJournal kept) {
    return of(visit, kept, kept.pages(), null);
  }

  /** Once more, with what was typed. */
  static JournalView of(Visit<Journal> visit, KeptJournal kept, Pages typed, Notice notice) {
    return of(visit.frame(), visit.activity(), kept, typed, notice);
  }

  static JournalView of(
      Frame frame, Journal journal, KeptJournal kept, Pages typed, Notice notice) {
    List<PromptRow> rows =
        journal.prompts().stream()
            .map(prompt -> row(journal, prompt, typed, kept.pages(), notice))
            .toList();
    return new JournalView(
        frame,
        journal.intro().safe(),
        rows,
        kept.mark(journal),
        !kept.pages().isBlank(),
        kept.shared(),
        notice);
  }

  private static PromptRow row(
      Journal journal, Prompt prompt, Pages typed, Pages kept, Notice notice) {
    String words = typed.to(prompt);
    boolean differs = notice == Notice.CHANGED && !kept.to(prompt).equals(words);
    return new PromptRow(
        journal.prompts().indexOf(prompt) + 1,
        Written.field(journal, prompt),
        prompt.text(),
        words,
        Math.max(0, words.length() - Journal.LONGEST),
        differs ? kept.to(prompt) : null);
  }

  View page() {
    return View.of("tm/journal/journal.jte", frame.title(), Map.of("journal", this));
  }
}
