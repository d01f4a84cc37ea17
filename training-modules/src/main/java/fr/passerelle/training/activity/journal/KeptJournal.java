package fr.passerelle.training.activity.journal;

import java.util.List;
import java.util.stream.Collectors;

/** One journal as it is kept. */
record KeptJournal(List<JournalEntry> entries) {

  Pages pages() {
    return new Pages(
        entries.stream().collect(Collectors.toMap(JournalEntry::promptId, JournalEntry::words)));
  }

  /** Whether its owner lets whoever trains them read it. */
  boolean shared() {
    return entries.stream().anyMatch(JournalEntry::shared);
  }

  void share(boolean share) {
    entries.forEach(entry -> entry.share(share));
  }
}
