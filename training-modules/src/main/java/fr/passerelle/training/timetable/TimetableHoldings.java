package fr.passerelle.training.timetable;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import fr.passerelle.lti.removal.PlatformRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The days that were given in a platform's contexts: they go with it. */
@ApplicationScoped
@Transactional
class TimetableHoldings implements PlatformData {

  private static final PlatformRows ROWS = PlatformRows.of("GivenDays");

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(
        new PlatformDataCount("training.holding.days", ROWS.count(entities, registrationId)));
  }

  @Override
  public int letGo(long registrationId, int most) {
    return ROWS.letGo(entities, registrationId, most);
  }
}
