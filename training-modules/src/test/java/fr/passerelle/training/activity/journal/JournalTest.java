package fr.passerelle.training.activity.journal;

import static fr.passerelle.training.activity.journal.Notebooks.entry;
import static fr.passerelle.training.activity.journal.Notebooks.form;
import static fr.passerelle.training.activity.journal.Notebooks.journal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.journal.Journal.Prompt;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.kept.KeptWork;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked, what is written, and what of it others read. */
class JournalTest {

  @Test
  void needsAPromptAndHasSixAtMost() {
    assertThrows(IllegalArgumentException.class, () -> with(0));
    assertEquals(6, with(6).prompts().size());
    assertThrows(IllegalArgumentException.class, () -> with(7));
    List<Prompt> twice = List.of(new Prompt("a", "Un ?"), new Prompt("a", "Deux ?"));
    assertThrows(
        IllegalArgumentException.class, () -> new Journal("id", "Titre", Html.NONE, twice));
  }

  private static Journal with(int prompts) {
    return new Journal(
        "id",
        "Titre",
        Html.NONE,
        IntStream.range(0, prompts).mapToObj(i -> new Prompt("p" + i, "Quoi ?")).toList());
  }

  @Test
  void takesThreeMinutesForEachPrompt() {
    assertTrue(journal().duration().compareTo(Duration.ofMinutes(6)) > 0);
  }

  @Test
  void keepsLinesAndLeavesOutWhatADatabaseCannotTake() {
    Written written =
        Written.of(journal(), form("  un\r\ndeux\rtrois\u0000\u0007\ud800  ", " \n "));
    assertEquals(Map.of("seen", "un\ndeux\ntrois"), written.pages().words());
  }

  @Test
  void aFormWithoutFieldsOrWithSeveralOfOneNameHasNoWords() {
    assertTrue(Written.of(journal(), null).pages().isBlank());
    assertTrue(Written.of(journal(), Map.of("notes.seen", List.of("a", "b"))).pages().isBlank());
    assertTrue(
        Written.of(journal(), Map.of("notes.seen", Arrays.asList((String) null)))
            .pages()
            .isBlank());
  }

  @Test
  void isDoneWhenEachPromptHasWords() {
    assertFalse(Written.of(journal(), form("vu", "")).pages().answers(journal()));
    assertTrue(Written.of(journal(), form("vu", "à essayer")).pages().answers(journal()));
  }

  @Test
  void saysWhichWordsAreTooMany() {
    String full = "a".repeat(Journal.LONGEST);
    assertEquals(List.of(), Written.of(journal(), form(full, "")).tooLong(journal()));
    assertEquals(
        List.of("seen"),
        Written.of(journal(), form(full + "a", "")).tooLong(journal()).stream()
            .map(Prompt::id)
            .toList());
  }

  @Test
  void aMarkTellsWordsFromOthersAndPromptsFromEachOther() {
    assertEquals(mark("a", "b"), mark("a", "b"));
    assertNotEquals(mark("a", "b"), mark("a", "c"));
    assertNotEquals(mark("ab", ""), mark("a", "b"));
    assertNotEquals(mark("", "a"), mark("a", ""));
  }

  private static String mark(String seen, String next) {
    return Written.of(journal(), form(seen, next)).pages().mark(journal());
  }

  @Test
  void othersReadWhatIsSharedAndNothingElse() {
    assertEquals(
        Optional.empty(), SharedJournal.of(journal(), List.of(entry("seen", "secret", false))));
    SharedJournal read =
        SharedJournal.of(
                journal(), List.of(entry("next", "après", true), entry("seen", "vu", true)))
            .orElseThrow();
    assertEquals(
        List.of("vu", "après"),
        read.passages().stream().map(SharedJournal.Passage::words).toList());
    assertEquals(
        Optional.empty(), SharedJournal.of(journal(), List.of(entry("gone", "mot", true))));
  }

  @Test
  void sharingIsTakenBackAsItWasGiven() {
    KeptJournal kept = new KeptJournal(List.of(entry("seen", "vu", false)));
    assertFalse(kept.shared());
    kept.share(true);
    assertTrue(kept.shared());
    kept.share(false);
    assertFalse(kept.shared());
  }

  @Test
  void aFormThatIsPrivateDoesNotKnowOfAJournalSharedMeanwhile() {
    KeptJournal kept = new KeptJournal(List.of(entry("seen", "vu", false)));
    String whilePrivate = kept.mark(journal());
    assertTrue(kept.isKnownBy(whilePrivate, journal()));
    assertFalse(kept.isKnownBy("", journal()));

    kept.share(true);
    assertFalse(kept.isKnownBy(whilePrivate, journal()));
    String whileShared = kept.mark(journal());
    assertTrue(kept.isKnownBy(whileShared, journal()));

    kept.share(false);
    assertTrue(kept.isKnownBy(whileShared, journal()), "fewer read it: nobody minds");
  }

  @Test
  void isTakenAwayWhole() {
    KeptWork kept =
        ExportedEntry.all(List.of(entry("seen", "vu", true), entry("next", "après", false)));
    assertEquals(new ExportedEntry("notes", "seen", "vu", true), kept.parts().get(0));
    assertEquals(List.of(2, 1L), kept.figures());
  }
}
