package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a platform's groups answered, counted: it goes with the platform. */
@ApplicationScoped
@Transactional
class SurveyHoldings implements PlatformData {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    long boxes =
        entities
            .createQuery(
                "select count(b) from BallotBox b where b.registrationId = :id", Long.class)
            .setParameter("id", registrationId)
            .getSingleResult();
    return List.of(new PlatformDataCount("training.holding.surveys", boxes));
  }

  @Override
  public int letGo(long registrationId, int most) {
    List<Long> some =
        entities
            .createQuery("select b.id from BallotBox b where b.registrationId = :id", Long.class)
            .setParameter("id", registrationId)
            .setMaxResults(most)
            .getResultList();
    return some.isEmpty()
        ? 0
        : entities
            .createQuery("delete from BallotBox b where b.id in :some")
            .setParameter("some", some)
            .executeUpdate();
  }
}
