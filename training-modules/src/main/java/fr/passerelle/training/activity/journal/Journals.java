package fr.passerelle.training.activity.journal;

import fr.passerelle.training.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The journals of an attempt. Call inside a transaction. */
@ApplicationScoped
public class Journals {

  @PersistenceContext private EntityManager entities;

  /** One journal of an attempt, in one query. */
  KeptJournal of(Attempt attempt, String activityId) {
    return new KeptJournal(
        entities
            .createQuery(
                "select e from JournalEntry e"
                    + " where e.attempt = :attempt and e.activityId = :activity",
                JournalEntry.class)
            .setParameter("attempt", attempt)
            .setParameter("activity", activityId)
            .getResultList());
  }

  /** All that was written in an attempt, whichever journals asked. */
  List<JournalEntry> all(Attempt attempt) {
    return entities
        .createQuery(
            "select e from JournalEntry e where e.attempt = :attempt"
                + " order by e.activityId, e.promptId",
            JournalEntry.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  /** Keeps these words in place of those that were there; shared as they were. */
  void write(Attempt attempt, String activityId, KeptJournal kept, Pages pages) {
    Map<String, String> left = new HashMap<>(pages.words());
    for (JournalEntry entry : kept.entries()) {
      String words = left.remove(entry.promptId());
      if (words == null) {
        entities.remove(entry);
      } else {
        entry.write(words);
      }
    }
    left.forEach(
        (prompt, words) ->
            entities.persist(new JournalEntry(attempt, activityId, prompt, words, kept.shared())));
  }
}
