package fr.passerelle.training.activity.journal;

import java.util.List;
import java.util.stream.Collectors;

/** One journal as it is kept. */
record KeptJournal(List<JournalEntry> entries) {

  private static final String SHARED = "-shared";

  Pages pages() {
    return new Pages(
        entries.stream().collect(Collectors.toMap(JournalEntry::promptId, JournalEntry::words)));
  }

  /** Whether its owner lets whoever trains them read it. */
  boolean shared() {
    return entries.stream().anyMatch(JournalEntry::shared);
  }

  /** Tells what is kept, and whether others read it: a form says which it began with. */
  String mark(Journal journal) {
    return shared() ? pages().mark(journal) + SHARED : pages().mark(journal);
  }

  /** Whether a form that began so knows what is kept, and of all who read it. */
  boolean isKnownBy(String began, Journal journal) {
    String mark = mark(journal);
    return began.equals(mark) || began.equals(mark + SHARED);
  }

  void share(boolean share) {
    entries.forEach(entry -> entry.share(share));
  }
}
