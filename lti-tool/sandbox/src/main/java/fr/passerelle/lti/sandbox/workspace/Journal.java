package fr.passerelle.lti.sandbox.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last 50 requests of the services, newest first. */
public final class Journal {
  private static final int KEPT = 50;
  private final Deque<JournalEntry> entries = new ArrayDeque<>();

  public synchronized void add(JournalEntry entry) {
    entries.addFirst(entry);
    if (entries.size() > KEPT) {
      entries.removeLast();
    }
  }

  public synchronized List<JournalEntry> entries() {
    return new ArrayList<>(entries);
  }
}
