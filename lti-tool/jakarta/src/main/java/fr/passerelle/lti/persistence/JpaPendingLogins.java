package fr.passerelle.lti.persistence;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Pending logins in the database: begun on one node, they may be completed on another. */
@ApplicationScoped
public class JpaPendingLogins implements PendingLogins {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  @Override
  @Transactional
  public void save(PendingLogin login) {
    entities.persist(new PendingLoginRecord(login));
  }

  /** One conditional update decides who was first, on whatever node the other one runs. */
  @Override
  @Transactional
  public Optional<PendingLogin> consume(String state) {
    int first =
        entities
            .createQuery(
                "update PendingLoginRecord p set p.used = true"
                    + " where p.state = :state and p.used = false")
            .setParameter("state", state)
            .executeUpdate();
    return Optional.ofNullable(entities.find(PendingLoginRecord.class, state))
        .map(pending -> pending.login(first == 0));
  }

  @Override
  @Transactional
  public Optional<PendingLogin> find(String state) {
    return Optional.ofNullable(entities.find(PendingLoginRecord.class, state))
        .map(PendingLoginRecord::login);
  }

  /** Forgets the logins nobody completed in time; returns how many. */
  @Transactional
  public int forgetExpired() {
    return entities
        .createQuery("delete from PendingLoginRecord p where p.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
