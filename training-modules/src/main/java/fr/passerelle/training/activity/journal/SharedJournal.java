package fr.passerelle.training.activity.journal;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.journal.Journal.Prompt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A journal as whoever it is shared with reads it.
 *
 * @param passages each prompt that has words
 */
public record SharedJournal(List<Passage> passages) {

  /** A prompt and what was written, its lines and paragraphs as they were typed. */
  public record Passage(String prompt, String words) {}

  /** The journals that are shared; of those that are not, nothing. */
  static Map<String, Fragment> work(List<Journal> journals, List<JournalEntry> entries) {
    Map<String, Fragment> work = new HashMap<>();
    for (Journal journal : journals) {
      of(journal, entries)
          .ifPresent(
              one -> work.put(journal.id(), Fragment.of("tm/journal/work.jte", "journal", one)));
    }
    return work;
  }

  static Optional<SharedJournal> of(Journal journal, List<JournalEntry> entries) {
    List<Passage> passages =
        journal.prompts().stream().flatMap(prompt -> passage(journal, prompt, entries)).toList();
    return passages.isEmpty() ? Optional.empty() : Optional.of(new SharedJournal(passages));
  }

  private static Stream<Passage> passage(
      Journal journal, Prompt prompt, List<JournalEntry> entries) {
    return entries.stream()
        .filter(JournalEntry::shared)
        .filter(entry -> entry.activityId().equals(journal.id()))
        .filter(entry -> entry.promptId().equals(prompt.id()))
        .map(entry -> new Passage(prompt.text(), entry.words()));
  }
}
