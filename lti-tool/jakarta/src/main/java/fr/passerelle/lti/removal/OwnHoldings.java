package fr.passerelle.lti.removal;

import fr.passerelle.lti.outbox.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the LTI tool itself keeps of a platform. */
@ApplicationScoped
@Transactional
class OwnHoldings implements Holdings {

  /** Their rows refer to the registration; the first ones may be many. */
  private static final List<String> ENTITIES =
      List.of("OwedScore", "LaunchSession", "RefusedLaunch", "Invitation", "DeploymentRecord");

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Holding> of(long registrationId) {
    long owed =
        entities
            .createQuery(
                "select count(s) from OwedScore s"
                    + " where s.registrationId = :registration and s.state <> :arrived",
                Long.class)
            .setParameter("registration", registrationId)
            .setParameter("arrived", Delivery.State.DELIVERED)
            .getSingleResult();
    long deployments =
        entities
            .createQuery(
                "select count(d) from DeploymentRecord d where d.registrationId = :registration",
                Long.class)
            .setParameter("registration", registrationId)
            .getSingleResult();
    return List.of(
        new Holding("admin.holding.owed", owed),
        new Holding("admin.holding.deployments", deployments));
  }

  @Override
  public int letGo(long registrationId, int most) {
    return ENTITIES.stream().mapToInt(entity -> letGo(entity, registrationId, most)).sum();
  }

  private int letGo(String entity, long registrationId, int most) {
    List<?> some =
        entities
            .createQuery("select e from " + entity + " e where e.registrationId = :registration")
            .setParameter("registration", registrationId)
            .setMaxResults(most)
            .getResultList();
    some.forEach(entities::remove);
    return some.size();
  }
}
