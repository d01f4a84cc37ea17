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

  private static final List<PlatformRows> ROWS =
      List.of(
          PlatformRows.of("OwedScore"),
          PlatformRows.of("RosterReading"),
          new PlatformRows("LaunchSession", "id", "facts.context.registrationId"),
          PlatformRows.of("RefusedLaunch"),
          PlatformRows.of("Invitation", "tokenHash"),
          PlatformRows.of("LinkContent", "place"),
          PlatformRows.of("DeploymentRecord"));

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
    return PlatformRows.of(entity).count(entities, registrationId);
  }

  @Override
  public int letGo(long registrationId, int most) {
    return ROWS.stream().mapToInt(rows -> rows.letGo(entities, registrationId, most)).sum();
  }
}
