package fr.passerelle.training.activity.meeting;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import fr.passerelle.lti.removal.PlatformRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The dates of a platform's meetings: they go with it, and the seats by the foreign key. */
@ApplicationScoped
@Transactional
class MeetingHoldings implements PlatformData {

  private static final PlatformRows ROWS = PlatformRows.of("MeetingDate");

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(
        new PlatformDataCount("training.holding.meetings", ROWS.count(entities, registrationId)));
  }

  @Override
  public int letGo(long registrationId, int most) {
    return ROWS.letGo(entities, registrationId, most);
  }
}
