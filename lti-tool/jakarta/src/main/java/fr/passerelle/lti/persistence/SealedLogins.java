package fr.passerelle.lti.persistence;

import fr.passerelle.lti.host.NewRows;
import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

/**
 * Pending logins that travel: the state holds the whole login, sealed with the operator's secret,
 * so that any node opens it, and beginning one costs the database nothing. Only that a login was
 * used is kept, until it is over.
 */
@ApplicationScoped
public class SealedLogins implements PendingLogins {

  private static final String NAME = "login";

  /** In characters: more than the longest login of ours has. */
  private static final int LONGEST_STATE = 8_000;

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;
  @Inject private ToolSettings settings;
  @Inject private Clock clock;

  private Seal seal;

  @PostConstruct
  void prepare() {
    seal = new Seal(settings.secret());
  }

  @Override
  public PendingLogin save(PendingLogin login) {
    byte[] sealed = seal.sealed(NAME, LoginBytes.of(login));
    return login.as(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }

  /**
   * One row under the state's unique key decides who was first, on whatever node the other runs.
   */
  @Override
  @Transactional
  public Optional<PendingLogin> consume(String state) {
    return opened(state)
        .map(
            login ->
                login.isExpiredAt(clock.instant()) || isFirst(login) ? login : login.consumed());
  }

  private boolean isFirst(PendingLogin login) {
    return rows.add(
        "insert into lti_used_login (state_hash, expires_at) values (?, ?)",
        Tokens.hash(login.state()),
        login.expiresAt().atOffset(ZoneOffset.UTC));
  }

  /** Whether it was used is asked only of a login that is looked at before it is: see the port. */
  @Override
  @Transactional
  public Optional<PendingLogin> find(String state) {
    return opened(state)
        .map(login -> login.storageFrame().isPresent() && isUsed(login) ? login.consumed() : login);
  }

  private boolean isUsed(PendingLogin login) {
    return !entities
        .createNativeQuery("select 1 from lti_used_login where state_hash = ?")
        .setParameter(1, Tokens.hash(login.state()))
        .getResultList()
        .isEmpty();
  }

  /** The login of this state, whether or not it was used or is over; none for what is not ours. */
  Optional<PendingLogin> opened(String state) {
    if (state.length() > LONGEST_STATE) {
      return Optional.empty();
    }
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(state);
      return Optional.of(LoginBytes.login(state, seal.opened(NAME, sealed)));
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      return Optional.empty();
    }
  }

  /**
   * Forgets the used logins that are over, and would be refused for that, and what servers of the
   * version before left of theirs; returns how many.
   */
  @Transactional
  public int forgetExpired() {
    return forgetExpired("lti_used_login") + forgetExpired("lti_pending_login");
  }

  private int forgetExpired(String table) {
    return entities
        .createNativeQuery("delete from " + table + " where expires_at < ?")
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
  }
}
