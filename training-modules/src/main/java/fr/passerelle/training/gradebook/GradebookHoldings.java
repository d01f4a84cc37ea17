package fr.passerelle.training.gradebook;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import fr.passerelle.lti.removal.PlatformRows;
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

  private static final PlatformRows ROWS = PlatformRows.of("CourseGradebook");

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(
        new PlatformDataCount("training.holding.gradebooks", ROWS.count(entities, registrationId)));
  }

  @Override
  public int letGo(long registrationId, int most) {
    return ROWS.letGo(entities, registrationId, most);
  }
}
