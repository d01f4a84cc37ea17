package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.openid.OpenIdSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The browsers in which administrators have signed in, kept in the database for all nodes. */
@ApplicationScoped
@Transactional
public class AdministratorSessions {

  @PersistenceContext private EntityManager entities;
  @Inject private OpenIdSettings openId;
  @Inject private Clock clock;

  /** Begins a session; returns its token, for the cookie. */
  public String begin(String name) {
    String token = Tokens.next();
    entities.persist(new AdministratorSession(Tokens.hash(token), idOf(name), clock.instant()));
    return token;
  }

  /** Whose session this token opens. */
  public Optional<Administrator> open(String token) {
    Instant now = clock.instant();
    Optional<AdministratorSession> session =
        Optional.ofNullable(entities.find(AdministratorSession.class, Tokens.hash(token)))
            .filter(found -> found.isOpenAt(now));
    session.ifPresent(found -> found.seen(now));
    return session
        .map(found -> entities.find(Administrator.class, found.administratorId()))
        .filter(this::isStillOne);
  }

  /** Who is taken off the provider's list is out at once. */
  private boolean isStillOne(Administrator administrator) {
    return administrator.listedAs().map(openId::lists).orElse(true);
  }

  /** Signs this browser out. */
  public void end(String token) {
    entities
        .createQuery("delete from AdministratorSession s where s.tokenHash = :hash")
        .setParameter("hash", Tokens.hash(token))
        .executeUpdate();
  }

  /** Signs this person out everywhere. */
  public void endAll(String name) {
    entities
        .createQuery("delete from AdministratorSession s where s.administratorId = :id")
        .setParameter("id", idOf(name))
        .executeUpdate();
  }

  /** Forgets the sessions that are over; returns how many. */
  public int forgetExpired() {
    return entities
        .createQuery(
            "delete from AdministratorSession s where s.seenAt < :idle or s.beganAt < :longest")
        .setParameter("idle", clock.instant().minus(AdministratorSession.IDLE))
        .setParameter("longest", clock.instant().minus(AdministratorSession.LONGEST))
        .executeUpdate();
  }

  private long idOf(String name) {
    return entities
        .createQuery("select a.id from Administrator a where a.name = :name", Long.class)
        .setParameter("name", name)
        .getSingleResult();
  }
}
