package fr.passerelle.lti.persistence;

import fr.passerelle.lti.host.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The invitations to register a platform. */
@ApplicationScoped
@Transactional
public class Invitations {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Makes an invitation; returns its token, which is shown once and not kept.
   *
   * @param approves whether who registers with it needs no further approval
   * @param trustsDeployments whether all its deployments are let in
   */
  public String invite(
      String label, boolean approves, boolean trustsDeployments, int uses, Duration validity) {
    String token = Tokens.next();
    Invitation invitation = invitation(token, label, approves, uses, validity);
    invitation.trustDeployments(trustsDeployments);
    entities.persist(invitation);
    return token;
  }

  /** Makes an invitation to update this registration, once; returns its token. */
  public String inviteToUpdate(RegistrationRecord registration, Duration validity) {
    String token = Tokens.next();
    Invitation bound = invitation(token, registration.name(), false, 1, validity);
    bound.onlyUpdates(registration.id());
    entities.persist(bound);
    return token;
  }

  private Invitation invitation(
      String token, String label, boolean approves, int uses, Duration validity) {
    Instant now = clock.instant();
    return new Invitation(Tokens.hash(token), label, approves, uses, now, now.plus(validity));
  }

  /** The invitation of this token, if it can still be used. */
  public Optional<Invitation> find(String token) {
    return Optional.ofNullable(entities.find(Invitation.class, Tokens.hash(token)))
        .filter(invitation -> invitation.isOpen(clock.instant()));
  }

  /** Uses the invitation once; false when it has just been used up or has expired. */
  public boolean use(String token) {
    return entities
            .createQuery(
                "update Invitation i set i.usesLeft = i.usesLeft - 1"
                    + " where i.tokenHash = :hash and i.usesLeft > 0 and i.expiresAt > :now")
            .setParameter("hash", Tokens.hash(token))
            .setParameter("now", clock.instant())
            .executeUpdate()
        == 1;
  }

  /** Forgets the invitations that ran out; returns how many. */
  public int forgetExpired() {
    return entities
        .createQuery("delete from Invitation i where i.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Gives a use back: the platform could not be registered. */
  public void giveBack(String token) {
    entities
        .createQuery(
            "update Invitation i set i.usesLeft = i.usesLeft + 1 where i.tokenHash = :hash")
        .setParameter("hash", Tokens.hash(token))
        .executeUpdate();
  }

  /** Every invitation, newest first; those long over are forgotten. */
  public List<Invitation> all() {
    return entities
        .createQuery("select i from Invitation i order by i.createdAt desc", Invitation.class)
        .getResultList();
  }

  /** Takes an invitation back, by the hash of its token; returns its label. */
  public Optional<String> revoke(String tokenHash) {
    Optional<Invitation> found = Optional.ofNullable(entities.find(Invitation.class, tokenHash));
    found.ifPresent(entities::remove);
    return found.map(Invitation::label);
  }
}
