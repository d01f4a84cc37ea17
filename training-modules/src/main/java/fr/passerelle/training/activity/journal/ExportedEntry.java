package fr.passerelle.training.activity.journal;

import fr.passerelle.training.kept.KeptWork;
import java.util.List;

/** What was written to one prompt, as its owner takes it away. The names are the file's keys. */
record ExportedEntry(String journal, String prompt, String words, boolean shared) {

  private static ExportedEntry of(JournalEntry entry) {
    return new ExportedEntry(entry.activityId(), entry.promptId(), entry.words(), entry.shared());
  }

  static KeptWork all(List<JournalEntry> entries) {
    long shared = entries.stream().filter(JournalEntry::shared).count();
    return new KeptWork(
        "journal",
        entries.stream().map(ExportedEntry::of).toList(),
        "training.data.journal",
        List.of(entries.size(), shared));
  }
}
