package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.host.NewRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The administrators, as they are kept. */
@ApplicationScoped
@Transactional
public class Administrators {

  private static final Duration STRANGE = Duration.ofDays(1);
  private static final Duration KNOWN = Duration.ofDays(180);

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;
  @Inject private Clock clock;

  /** Makes an administrator, or admits one again whose password is lost or account is closed. */
  public void admit(String name, String passwordHash) {
    Administrator admitted = account(name);
    admitted.admitOnce(passwordHash, clock.instant().plus(OneTimePassword.VALIDITY));
    open(admitted);
  }

  /** Whether this administrator has signed in from this network before. */
  public boolean knows(String name, String network) {
    return find(name, LockModeType.NONE)
        .map(found -> entities.find(SignInNetwork.class, SignInNetwork.id(found.id(), network)))
        .filter(SignInNetwork::known)
        .isPresent();
  }

  /**
   * The hash to compare with, once the attempt is counted; empty when there is nothing to try from
   * this network. Attempts from others do not count here.
   */
  public Optional<String> attempt(String name, String network) {
    Instant now = clock.instant();
    return find(name)
        .filter(found -> found.listedAs().isEmpty())
        .filter(found -> found.isOpenAt(now))
        .filter(found -> at(found, network).mayAttempt(now))
        .map(Administrator::passwordHash);
  }

  /** The attempt succeeded. */
  public Administrator signedIn(String name, String network) {
    Administrator administrator = find(name).orElseThrow();
    administrator.signedIn(clock.instant());
    at(administrator, network).signedIn(clock.instant());
    return administrator;
  }

  private SignInNetwork at(Administrator administrator, String network) {
    String id = SignInNetwork.id(administrator.id(), network);
    return Optional.ofNullable(entities.find(SignInNetwork.class, id))
        .orElseGet(() -> begin(new SignInNetwork(administrator.id(), network, clock.instant())));
  }

  private SignInNetwork begin(SignInNetwork network) {
    entities.persist(network);
    return network;
  }

  /** Forgets the networks from which nothing comes any more; returns how many. */
  public int forgetNetworks() {
    return entities
        .createQuery(
            "delete from SignInNetwork n where n.seenAt < :long or (n.known = false and n.seenAt < :day)")
        .setParameter("long", clock.instant().minus(KNOWN))
        .setParameter("day", clock.instant().minus(STRANGE))
        .executeUpdate();
  }

  /** Somebody listed has signed in at the OpenID provider; returns the name of their account. */
  public String signedInAs(String listedAs) {
    String name = Administrator.openIdName(listedAs);
    account(name).signedIn(clock.instant());
    return name;
  }

  /** From now on this is their password; it opens the account everywhere. */
  public void choosePassword(String name, String passwordHash) {
    Administrator administrator = find(name).orElseThrow();
    administrator.choosePassword(passwordHash);
    open(administrator);
  }

  private void open(Administrator administrator) {
    entities
        .createQuery(
            "update SignInNetwork n set n.failures = 0, n.lockedUntil = null"
                + " where n.administratorId = :administrator")
        .setParameter("administrator", administrator.id())
        .executeUpdate();
  }

  /** The account of this name, made now where it is missing; two who begin it begin one. */
  private Administrator account(String name) {
    return find(name)
        .or(() -> begun(name))
        .orElseThrow(() -> new IllegalArgumentException("No name of an account"));
  }

  private Optional<Administrator> begun(String name) {
    rows.add(
        "insert into lti_administrator (id, name, password_hash, failures, created_at)"
            + " values (?, ?, ?, 0, ?)",
        rows.number("lti_seq"),
        name,
        Administrator.NO_PASSWORD,
        clock.instant().atOffset(ZoneOffset.UTC));
    return find(name);
  }

  /** Locks the row: attempts made at once are counted one after the other. */
  private Optional<Administrator> find(String name) {
    return find(name, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Administrator> find(String name, LockModeType lock) {
    if (name.indexOf(0) >= 0) {
      return Optional.empty(); // PostgreSQL keeps no such text, and does not compare with it
    }
    return entities
        .createQuery("select a from Administrator a where a.name = :name", Administrator.class)
        .setParameter("name", name)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
