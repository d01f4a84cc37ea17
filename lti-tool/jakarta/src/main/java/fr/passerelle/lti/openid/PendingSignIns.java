package fr.passerelle.lti.openid;

import fr.passerelle.lti.host.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The sign-ins under way, in the database: begun on one node, completed on another. */
@ApplicationScoped
@Transactional
class PendingSignIns {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  void begin(String state, String browser, String nonce, String verifier) {
    entities.persist(
        new PendingSignIn(
            Tokens.hash(state), Tokens.hash(browser), nonce, verifier, clock.instant()));
  }

  /** The sign-in of this state, once; empty when it is unknown, too old or another browser's. */
  Optional<PendingSignIn> take(String state, String browser) {
    Optional<PendingSignIn> found =
        Optional.ofNullable(
            entities.find(PendingSignIn.class, Tokens.hash(state), LockModeType.PESSIMISTIC_WRITE));
    found.ifPresent(entities::remove);
    return found.filter(signIn -> signIn.isFor(Tokens.hash(browser), clock.instant()));
  }

  int forgetExpired() {
    return entities
        .createQuery("delete from PendingSignIn p where p.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
