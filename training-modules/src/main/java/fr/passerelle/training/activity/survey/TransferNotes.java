package fr.passerelle.training.activity.survey;

import fr.passerelle.training.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The transfer notes of attempts. Call inside a transaction. */
@ApplicationScoped
class TransferNotes {

  @PersistenceContext private EntityManager entities;

  List<TransferNote> all(Attempt attempt) {
    return entities
        .createQuery(
            "select n from TransferNote n where n.attempt = :attempt order by n.activityId",
            TransferNote.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  Optional<TransferNote> of(Attempt attempt, Survey survey) {
    return all(attempt).stream().filter(one -> one.activityId().equals(survey.id())).findFirst();
  }

  /** Keeps what was written over what was there; nothing written, nothing kept. */
  void write(Attempt attempt, Survey survey, TransferWords words, Instant now) {
    Optional<TransferNote> before = of(attempt, survey);
    if (words.text().isEmpty()) {
      before.ifPresent(entities::remove);
      return;
    }
    TransferNote note = before.orElseGet(() -> new TransferNote(attempt, survey.id()));
    note.write(words, now);
    entities.persist(note);
  }
}
