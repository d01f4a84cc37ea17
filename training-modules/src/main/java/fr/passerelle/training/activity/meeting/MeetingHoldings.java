package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The dates of a platform's meetings: they go with it, and the seats by the foreign key. */
@ApplicationScoped
@Transactional
class MeetingHoldings implements PlatformData {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    long dates =
        entities
            .createQuery(
                "select count(d) from MeetingDate d where d.registrationId = :id", Long.class)
            .setParameter("id", registrationId)
            .getSingleResult();
    return List.of(new PlatformDataCount("training.holding.meetings", dates));
  }

  @Override
  public int letGo(long registrationId, int most) {
    List<Long> some =
        entities
            .createQuery("select d.id from MeetingDate d where d.registrationId = :id", Long.class)
            .setParameter("id", registrationId)
            .setMaxResults(most)
            .getResultList();
    return some.isEmpty()
        ? 0
        : entities
            .createQuery("delete from MeetingDate d where d.id in :some")
            .setParameter("some", some)
            .executeUpdate();
  }
}
