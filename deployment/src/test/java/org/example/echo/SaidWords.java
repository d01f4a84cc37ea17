package org.example.echo;

import fr.passerelle.training.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words said in an attempt, in a table of the jar's own. It is asked in SQL: the program lists
 * its entities, and a jar beside it is not on the list.
 */
@ApplicationScoped
public class SaidWords {

  @PersistenceContext private EntityManager entities;

  /** By activity; one query. */
  Map<String, String> of(Attempt attempt) {
    List<?> rows =
        entities
            .createNativeQuery("select activity_id, word from echo_said where attempt_id = ?1")
            .setParameter(1, attempt.id())
            .getResultList();
    Map<String, String> words = new TreeMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      words.put((String) columns[0], (String) columns[1]);
    }
    return words;
  }

  /** Over what was said there before; the attempt is locked. */
  void keep(Attempt attempt, String activity, String word) {
    change("delete from echo_said where attempt_id = ?1 and activity_id = ?2", attempt, activity)
        .executeUpdate();
    change(
            "insert into echo_said (attempt_id, activity_id, word) values (?1, ?2, ?3)",
            attempt,
            activity)
        .setParameter(3, word)
        .executeUpdate();
  }

  private Query change(String sql, Attempt attempt, String activity) {
    return entities.createNativeQuery(sql).setParameter(1, attempt.id()).setParameter(2, activity);
  }
}
