package fr.passerelle.training.privacy;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import fr.passerelle.lti.removal.PlatformRows;
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

  private static final PlatformRows LEARNERS = PlatformRows.of("Learner");

  private static final PlatformRows ATTEMPTS =
      new PlatformRows("Attempt", "id", "learner.registrationId");

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(
        new PlatformDataCount(
            "training.holding.learners", LEARNERS.count(entities, registrationId)),
        new PlatformDataCount(
            "training.holding.attempts", ATTEMPTS.count(entities, registrationId)));
  }

  @Override
  public int letGo(long registrationId, int most) {
    return LEARNERS.letGo(entities, registrationId, most);
  }
}
