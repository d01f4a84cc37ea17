package fr.passerelle.training.activity.journal;

import fr.passerelle.training.activity.journal.Journal.Prompt;
import fr.passerelle.training.attempt.Sample;
import java.util.List;
import java.util.Map;

/** The journal « notes », which asks what was « seen » and what is « next ». */
final class Notebooks {

  private Notebooks() {}

  static Journal journal() {
    return new Journal(
        "notes",
        "Mes notes",
        Sample.html("avant"),
        List.of(new Prompt("seen", "Qu’avez-vous vu ?"), new Prompt("next", "Et ensuite ?")));
  }

  static JournalEntry entry(String prompt, String words, boolean shared) {
    return new JournalEntry(Sample.attempt(), "notes", prompt, words, shared);
  }

  static Map<String, List<String>> form(String seen, String next) {
    return Map.of("notes.seen", List.of(seen), "notes.next", List.of(next));
  }
}
