package fr.passerelle.lti.removal;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * The rows of one entity that refer to a registration, for {@link PlatformData} to count and to let
 * go.
 *
 * @param entity its name
 * @param id what identifies a row
 * @param registration where the registration's number is
 */
public record PlatformRows(String entity, String id, String registration) {

  /** Those of an entity that keeps the number itself. */
  public static PlatformRows of(String entity) {
    return of(entity, "id");
  }

  static PlatformRows of(String entity, String id) {
    return new PlatformRows(entity, id, "registrationId");
  }

  public long count(EntityManager entities, long registrationId) {
    return entities
        .createQuery(
            "select count(e) from %s e where e.%s = :registration".formatted(entity, registration),
            Long.class)
        .setParameter("registration", registrationId)
        .getSingleResult();
  }

  /**
   * Deletes so many at most, each with what belongs to it by the foreign keys.
   *
   * @return how many; 0 when nothing is left
   */
  public int letGo(EntityManager entities, long registrationId, int most) {
    List<?> some =
        entities
            .createQuery(
                "select e.%s from %s e where e.%s = :registration"
                    .formatted(id, entity, registration))
            .setParameter("registration", registrationId)
            .setMaxResults(most)
            .getResultList();
    return some.isEmpty()
        ? 0
        : entities
            .createQuery("delete from %s e where e.%s in :some".formatted(entity, id))
            .setParameter("some", some)
            .executeUpdate();
  }
}
