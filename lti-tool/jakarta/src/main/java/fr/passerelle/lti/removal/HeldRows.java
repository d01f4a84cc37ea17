package fr.passerelle.lti.removal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a module keeps of a platform in the rows of one entity: they go with it. */
@Transactional
public abstract class HeldRows implements PlatformData {

  private final PlatformRows rows;
  private final String textKey;

  @PersistenceContext private EntityManager entities;

  /**
   * @param entity its name; it keeps the registration's number itself
   * @param textKey what its rows are called where they are counted
   */
  protected HeldRows(String entity, String textKey) {
    this.rows = PlatformRows.of(entity);
    this.textKey = textKey;
  }

  @Override
  public List<PlatformDataCount> of(long registrationId) {
    return List.of(new PlatformDataCount(textKey, rows.count(entities, registrationId)));
  }

  @Override
  public int letGo(long registrationId, int most) {
    return rows.letGo(entities, registrationId, most);
  }
}
