package fr.passerelle.lti.removal;

import fr.passerelle.lti.outbox.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** What the LTI tool itself keeps of a platform. */
@ApplicationScoped
@Transactional
class LtiPlatformData implements PlatformData {

  /** Their rows refer to the registration; and what identifies them. */
  private static final Map<String, String> ENTITIES =
      Map.of(
          "OwedScore", "id",
          "RosterReading", "id",
          "LaunchSession", "id",
          "RefusedLaunch", "id",
          "Invitation", "tokenHash",
          "LinkContent", "place",
          "DeploymentRecord", "id");

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(
        new PlatformDataCount("admin.holding.owed", owed(registrationId)),
        new PlatformDataCount("admin.holding.rosters", count("RosterReading", registrationId)),
        new PlatformDataCount(
            "admin.holding.deployments", count("DeploymentRecord", registrationId)));
  }

  private long owed(long registrationId) {
    return entities
        .createQuery(
            "select count(s) from OwedScore s"
                + " where s.registrationId = :registration and s.state <> :arrived",
            Long.class)
        .setParameter("registration", registrationId)
        .setParameter("arrived", Delivery.State.DELIVERED)
        .getSingleResult();
  }

  private long count(String entity, long registrationId) {
    return entities
        .createQuery(
            "select count(e) from " + entity + " e where e.registrationId = :registration",
            Long.class)
        .setParameter("registration", registrationId)
        .getSingleResult();
  }

  @Override
  public int letGo(long registrationId, int most) {
    return ENTITIES.entrySet().stream()
        .mapToInt(entity -> letGo(entity.getKey(), entity.getValue(), registrationId, most))
        .sum();
  }

  private int letGo(String entity, String id, long registrationId, int most) {
    List<?> some =
        entities
            .createQuery(
                "select e.%s from %s e where e.registrationId = :registration"
                    .formatted(id, entity))
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
