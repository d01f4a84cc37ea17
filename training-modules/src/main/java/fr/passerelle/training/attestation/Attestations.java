package fr.passerelle.training.attestation;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The attestations of attempts. Call inside a transaction, with the attempt locked where one is
 * issued or ended: of two clicks the second then sees what the first one did.
 */
@ApplicationScoped
public class Attestations {

  private static final String WITH_HOLDER =
      "select h from AttestationHolder h join fetch h.attestation a ";

  @PersistenceContext private EntityManager entities;
  @Inject private Validity validity;
  @Inject private Clock clock;

  /** The day of this moment. */
  public LocalDate today() {
    return Paris.day(clock.instant());
  }

  /** All of an attempt, the newest first, in one query. */
  public List<AttestationHolder> all(Attempt attempt) {
    return entities
        .createQuery(
            WITH_HOLDER + "where h.attempt = :attempt order by h.id desc", AttestationHolder.class)
        .setParameter("attempt", attempt)
        .getResultList();
  }

  /** The one that is neither replaced nor revoked; it may have expired. */
  public Optional<AttestationHolder> current(Attempt attempt) {
    return all(attempt).stream().filter(one -> one.attestation().stands()).findFirst();
  }

  /**
   * Attests it, in the place of what was attested before.
   *
   * @param replaced what its owner has seen; with another one there, nothing happens: they sent
   *     their wish twice
   */
  public void issue(
      Attempt attempt, Attested attested, Choices choices, Optional<ShortCode> replaced) {
    Optional<AttestationHolder> current = current(attempt);
    if (current.map(one -> one.attestation().code()).equals(replaced)) {
      current.ifPresent(one -> one.end(AttestationState.REPLACED));
      LocalDate today = today();
      LocalDate last = validity.lastDay(today).orElse(null);
      AttestationHolder holder = new AttestationHolder(attempt, attested, choices, today, last);
      entities.persist(holder);
      entities.persist(new GivenNumber(holder.attestation().number()));
    }
  }

  /** Takes back what its owner has seen; nothing where it is another one by now. */
  public void revoke(Attempt attempt, ShortCode seen) {
    current(attempt)
        .filter(one -> one.attestation().code().equals(seen))
        .ifPresent(one -> one.end(AttestationState.REVOKED));
  }

  /**
   * Takes one back by its code, whoever's it is: the operator does.
   *
   * @return whether there was one that stood
   */
  @Transactional
  public boolean revoke(ShortCode code) {
    Optional<Attestation> standing = find(code).filter(Attestation::stands);
    standing.ifPresent(one -> one.end(AttestationState.REVOKED, holder(one)));
    return standing.isPresent();
  }

  private Optional<AttestationHolder> holder(Attestation attestation) {
    return entities
        .createQuery(WITH_HOLDER + "where a = :attestation", AttestationHolder.class)
        .setParameter("attestation", attestation)
        .getResultStream()
        .findFirst();
  }

  /** The one of this code, in one query. */
  public Optional<Attestation> find(ShortCode code) {
    return entities
        .createQuery("select a from Attestation a where a.code = :code", Attestation.class)
        .setParameter("code", code.text())
        .getResultStream()
        .findFirst();
  }

  /** Any of this version of a course. */
  public Optional<Attestation> any(CourseVersion version) {
    return entities
        .createQuery(
            "select a from Attestation a where a.courseId = :course and a.courseHash = :hash"
                + " order by a.id",
            Attestation.class)
        .setParameter("course", version.courseId())
        .setParameter("hash", version.hash())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Some valid ones of a group, after this number, in their order; one query. */
  @Transactional
  public List<AttestationHolder> group(AttemptKey key, long after, int most) {
    return entities
        .createQuery(
            WITH_HOLDER
                + "join h.attempt t where t.registrationId = :registration"
                + " and t.deploymentId = :deployment and t.contextId = :context"
                + " and t.courseId = :course and t.graded = true and a.state = :valid"
                + " and (a.expiresOn is null or a.expiresOn >= :today)"
                + " and h.id > :after order by h.id",
            AttestationHolder.class)
        .setParameter("registration", key.registrationId())
        .setParameter("deployment", key.deploymentId())
        .setParameter("context", key.contextId())
        .setParameter("course", key.courseId())
        .setParameter("valid", AttestationState.VALID)
        .setParameter("today", today())
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * The numbers of those that were replaced, revoked or erased, from the first one on and before
   * the last one; one query.
   */
  @Transactional
  public List<Long> ended(long from, long before) {
    return entities
        .createQuery(
            "select n.id from GivenNumber n where n.id >= :first and n.id < :last and not exists"
                + " (select a from Attestation a where a.id = n.id and a.state = :valid)",
            Long.class)
        .setParameter("first", from)
        .setParameter("last", before)
        .setParameter("valid", AttestationState.VALID)
        .getResultList();
  }

  /** The highest number that was ever given; 0 before the first. */
  @Transactional
  public long highestNumber() {
    Long highest =
        entities.createQuery("select max(n.id) from GivenNumber n", Long.class).getSingleResult();
    return highest == null ? 0 : highest;
  }
}
