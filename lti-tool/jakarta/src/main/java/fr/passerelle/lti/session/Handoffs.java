package fr.passerelle.lti.session;

import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.login.BrowserBinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The launches that wait for a window of their own; any node may hand over what another offers. */
@ApplicationScoped
public class Handoffs {

  /** Whose a launch is until a window takes it. */
  public static final BrowserBinding NOBODY = BrowserBinding.absent();

  @PersistenceContext private EntityManager entities;
  @Inject private LaunchSessions sessions;
  @Inject private Clock clock;

  /**
   * Offers a launch that is {@link #NOBODY}'s, in its own transaction.
   *
   * @param path of its first page
   * @return the token that takes it, once; only its hash is kept
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String offer(LaunchSession session, String path) {
    String token = Tokens.next();
    entities.flush(); // the session's row comes first, and JPA does not know
    entities.persist(new Handoff(Tokens.hash(token), session.id(), path, clock.instant()));
    return token;
  }

  /**
   * Gives the launch to this browser.
   *
   * @return the path of its first page; empty when the token is unknown, too old or was used before
   */
  @Transactional
  public Optional<String> take(String token, BrowserBinding browser) {
    String hash = Tokens.hash(token);
    Optional<Handoff> offered =
        Optional.ofNullable(entities.find(Handoff.class, hash))
            .filter(found -> found.isOpenAt(clock.instant()))
            .filter(found -> isFirst(hash));
    offered.ifPresent(handoff -> sessions.give(handoff.launchId(), browser));
    return offered.map(Handoff::path);
  }

  /** One conditional delete decides who was first, on whatever node the other one runs. */
  private boolean isFirst(String hash) {
    return entities
            .createQuery("delete from Handoff h where h.tokenHash = :hash")
            .setParameter("hash", hash)
            .executeUpdate()
        == 1;
  }

  /** Forgets what no window took in time; returns how many. */
  @Transactional
  public int forgetExpired() {
    return entities
        .createQuery("delete from Handoff h where h.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
