package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.removal.PlatformData;
import fr.passerelle.lti.removal.PlatformDataCount;
import fr.passerelle.lti.removal.PlatformRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a platform's groups answered, counted: it goes with the platform. */
@ApplicationScoped
@Transactional
class SurveyHoldings implements PlatformData {

  private static final PlatformRows ROWS = PlatformRows.of("BallotBox");

  @PersistenceContext private EntityManager entities;

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(
        new PlatformDataCount("training.holding.surveys", ROWS.count(entities, registrationId)));
  }

  @Override
  public int letGo(long registrationId, int most) {
    return ROWS.letGo(entities, registrationId, most);
  }
}
