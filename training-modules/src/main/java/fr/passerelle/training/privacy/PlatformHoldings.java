package fr.passerelle.training.privacy;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The people of a platform and their attempts: they go with it. What belongs to a person goes with
 * the person, by the foreign keys.
 */
@ApplicationScoped
@Transactional
class PlatformHoldings implements PlatformData {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(
        new PlatformDataCount(
            "training.holding.learners",
            count("select count(l) from Learner l where l.registrationId = :id", registrationId)),
        new PlatformDataCount(
            "training.holding.attempts",
            count(
                "select count(a) from Attempt a where a.learner.registrationId = :id",
                registrationId)));
  }

  @Override
  public int letGo(long registrationId, int most) {
    List<Long> some =
        entities
            .createQuery("select l.id from Learner l where l.registrationId = :id", Long.class)
            .setParameter("id", registrationId)
            .setMaxResults(most)
            .getResultList();
    return some.isEmpty()
        ? 0
        : entities
            .createQuery("delete from Learner l where l.id in :some")
            .setParameter("some", some)
            .executeUpdate();
  }

  private long count(String query, long registrationId) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("id", registrationId)
        .getSingleResult();
  }
}
