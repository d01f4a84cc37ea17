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
class LtiPlatformData implements PlatformData {

  private static final List<Rows> ROWS =
      List.of(
          new Rows("OwedScore", "id"),
          new Rows("RosterReading", "id"),
          new Rows("LaunchSession", "id", "facts.context.registrationId"),
          new Rows("RefusedLaunch", "id"),
          new Rows("Invitation", "tokenHash"),
          new Rows("LinkContent", "place"),
          new Rows("DeploymentRecord", "id"));

  /** Rows that refer to a registration: what identifies them, and where the reference is. */
  private record Rows(String entity, String id, String registration) {
    private Rows(String entity, String id) {
      this(entity, id, "registrationId");
    }
  }

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
    return ROWS.stream().mapToInt(rows -> letGo(rows, registrationId, most)).sum();
  }

  private int letGo(Rows rows, long registrationId, int most) {
    List<?> some =
        entities
            .createQuery(
                "select e.%s from %s e where e.%s = :registration"
                    .formatted(rows.id(), rows.entity(), rows.registration()))
            .setParameter("registration", registrationId)
            .setMaxResults(most)
            .getResultList();
    return some.isEmpty()
        ? 0
        : entities
            .createQuery("delete from %s e where e.%s in :some".formatted(rows.entity(), rows.id()))
            .setParameter("some", some)
            .executeUpdate();
  }
}
