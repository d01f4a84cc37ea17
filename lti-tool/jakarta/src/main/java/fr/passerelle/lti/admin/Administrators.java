package fr.passerelle.lti.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The administrators, as they are kept. */
@ApplicationScoped
@Transactional
public class Administrators {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Makes an administrator, or admits one again whose password is lost or account is closed. */
  public void admit(String name, String passwordHash) {
    Administrator admitted = find(name).orElseGet(() -> new Administrator(name, clock.instant()));
    admitted.admitOnce(passwordHash, clock.instant().plus(OneTimePassword.VALIDITY));
    entities.persist(admitted);
  }

  /** The hash to compare with, once the attempt is counted; empty when there is nothing to try. */
  public Optional<String> attempt(String name) {
    return find(name)
        .filter(found -> found.listedAs().isEmpty())
        .filter(found -> found.mayAttempt(clock.instant()))
        .map(Administrator::passwordHash);
  }

  /** The attempt succeeded. */
  public Administrator signedIn(String name) {
    Administrator administrator = find(name).orElseThrow();
    administrator.signedIn(clock.instant());
    return administrator;
  }

  /** Somebody listed has signed in at the OpenID provider; returns the name of their account. */
  public String signedInAs(String listedAs) {
    String name = Administrator.openIdName(listedAs);
    Administrator administrator =
        find(name).orElseGet(() -> new Administrator(name, clock.instant()));
    administrator.signedIn(clock.instant());
    entities.persist(administrator);
    return name;
  }

  /** From now on this is their password. */
  public void choosePassword(String name, String passwordHash) {
    find(name).orElseThrow().choosePassword(passwordHash);
  }

  /** Locks the row: attempts made at once are counted one after the other. */
  private Optional<Administrator> find(String name) {
    if (name.indexOf(0) >= 0) {
      return Optional.empty(); // PostgreSQL keeps no such text, and does not compare with it
    }
    return entities
        .createQuery("select a from Administrator a where a.name = :name", Administrator.class)
        .setParameter("name", name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
