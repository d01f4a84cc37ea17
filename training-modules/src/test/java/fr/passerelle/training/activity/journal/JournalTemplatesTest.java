package fr.passerelle.training.activity.journal;

import static fr.passerelle.training.activity.journal.Notebooks.entry;
import static fr.passerelle.training.activity.journal.Notebooks.form;
import static fr.passerelle.training.activity.journal.Notebooks.journal;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.journal.JournalView.Notice;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A journal as it is drawn. */
class JournalTemplatesTest {

  private static final KeptJournal EMPTY = new KeptJournal(List.of());

  @Test
  void drawsAnEmptyJournalWithItsRoomAndNothingToShare() {
    String page = drawn(EMPTY, EMPTY.pages(), null);
    assertTrue(page.contains("for=\"p1\"") && page.contains("name=\"notes.seen\""), page);
    assertTrue(page.contains("4"), page);
    assertFalse(page.contains("/journal/shared"), page);
  }

  @Test
  void offersToShareWhatIsWrittenAndToTakeItBack() {
    assertTrue(drawn(kept(false), kept(false).pages(), null).contains("/journal/shared"));
    assertTrue(drawn(kept(true), kept(true).pages(), null).contains("/journal/private"));
  }

  @Test
  void whatIsTooLongStaysAndSaysByHowMuch() {
    Written typed = Written.of(journal(), form("a".repeat(Journal.LONGEST + 3), ""));
    String page = drawn(EMPTY, typed.pages(), Notice.TOO_LONG);
    assertTrue(page.contains("aria-invalid=\"true\""), page);
    assertTrue(page.contains("3 caractères de trop"), page);
    assertTrue(page.contains("aaaa"), page);
  }

  @Test
  void showsWhatAnotherDeviceKeptMeanwhileBesideWhatWasTyped() {
    Written typed = Written.of(journal(), form("d’ici", ""));
    String page = drawn(kept(false), typed.pages(), Notice.CHANGED);
    assertTrue(page.contains("d’ici") && page.contains("vu ailleurs"), page);
  }

  @Test
  void whatIsKeptIsNoAlert() {
    String page = drawn(kept(false), kept(false).pages(), Notice.KEPT);
    assertTrue(page.contains("data-state=\"done\"") && page.contains("C’est enregistré"), page);
    assertFalse(page.contains("data-state=\"error\""), page);
    String unfinished = drawn(kept(false), kept(false).pages(), Notice.UNFINISHED);
    assertTrue(unfinished.contains("C’est enregistré"), unfinished);
    assertFalse(unfinished.contains("data-state=\"error\""), unfinished);
  }

  @Test
  void whoeverItIsSharedWithReadsItsWordsAsWords() {
    String work =
        Drawn.page(
            "tm/journal/work.jte",
            Map.of(
                "journal",
                SharedJournal.of(journal(), List.of(entry("seen", "<b>vu</b>", true)))
                    .orElseThrow()));
    assertTrue(work.contains("&lt;b>vu") || work.contains("&lt;b&gt;vu"), work);
    assertTrue(work.contains("Qu’avez-vous vu ?"), work);
  }

  @Test
  void anOutlineAsksThePrompts() {
    assertTrue(Drawn.part(new JournalKind().outline(journal())).contains("Et ensuite ?"));
  }

  private static KeptJournal kept(boolean shared) {
    return new KeptJournal(List.of(entry("seen", "vu ailleurs", shared)));
  }

  private static String drawn(KeptJournal kept, Pages typed, Notice notice) {
    return Drawn.page(
        "tm/journal/journal.jte",
        Map.of("journal", JournalView.of(Kinds.FRAME, journal(), kept, typed, notice)));
  }
}
