package fr.passerelle.training.gradebook;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What trainers chose in a platform's gradebooks: it goes with the platform, and its columns go
 * with it by the foreign key. Nothing is deleted in the workspace.
 */
@ApplicationScoped
@Transactional
class GradebookHoldings implements PlatformData {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    long choices =
        entities
            .createQuery(
                "select count(g) from CourseGradebook g where g.registrationId = :id", Long.class)
            .setParameter("id", registrationId)
            .getSingleResult();
    return List.of(new PlatformDataCount("training.holding.gradebooks", choices));
  }

  @Override
  public int letGo(long registrationId, int most) {
    List<Long> some =
        entities
            .createQuery(
                "select g.id from CourseGradebook g where g.registrationId = :id", Long.class)
            .setParameter("id", registrationId)
            .setMaxResults(most)
            .getResultList();
    return some.isEmpty()
        ? 0
        : entities
            .createQuery("delete from CourseGradebook g where g.id in :some")
            .setParameter("some", some)
            .executeUpdate();
  }
}
