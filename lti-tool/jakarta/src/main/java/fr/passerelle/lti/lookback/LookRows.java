package fr.passerelle.lti.lookback;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.Collectors;

/** The outbox's rows by their numbers, as a look changes them. */
record LookRows(EntityManager entities) {

  void lock(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      entities
          .createNativeQuery(
              "select id from lti_score_outbox where id in "
                  + list(ids)
                  + " order by id for update")
          .getResultList();
    }
  }

  /**
   * @param resendings an expression
   */
  void lookAt(Collection<Long> ids, Instant when, String resendings) {
    if (!ids.isEmpty()) {
      entities
          .createNativeQuery(
              "update lti_score_outbox set look_at = ?1, resendings = "
                  + resendings
                  + " where id in "
                  + list(ids))
          .setParameter(1, Timestamp.from(when))
          .executeUpdate();
    }
  }

  /** Numbers of ours, never anybody's text. */
  static String list(Collection<Long> numbers) {
    return numbers.stream()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "(", ")"));
  }

  static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** Databases and their drivers give moments in different dresses. */
  static Instant instant(Object value) {
    return value instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((Timestamp) value).toInstant();
  }
}
