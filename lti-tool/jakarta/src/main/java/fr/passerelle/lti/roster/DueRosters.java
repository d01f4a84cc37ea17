package fr.passerelle.lti.roster;

import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.nrps.Member;
import fr.passerelle.lti.session.Pupils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The courier's short transactions: take a list that is due, and write down what was read. */
@ApplicationScoped
@Transactional
class DueRosters {

  private static final String DUE =
      " r.dueAt <= :now and (r.leasedUntil is null or r.leasedUntil < :now)";

  @PersistenceContext private EntityManager entities;
  @Inject private Pupils pupils;
  @Inject private Clock clock;

  /**
   * Lists that are due, the longest first.
   *
   * @param passedOver platforms that have enough under way already; never empty
   */
  List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    return entities
        .createQuery(
            "select new fr.passerelle.lti.host.PlatformBulkhead.Due(r.registrationId, r.id)"
                + " from RosterReading r where"
                + DUE
                + " and r.registrationId not in :passedOver order by r.dueAt",
            PlatformBulkhead.Due.class)
        .setParameter("now", clock.instant())
        .setParameter("passedOver", passedOver)
        .setMaxResults(most)
        .getResultList();
  }

  /** Takes a list for one courier, by comparing and setting: none when another was faster. */
  Optional<RosterLease> lease(long id) {
    Instant now = clock.instant();
    int taken =
        entities
            .createQuery(
                "update RosterReading r set r.leasedUntil = :until, r.revision = r.revision + 1,"
                    + " r.attempts = r.attempts + 1 where r.id = :id and"
                    + DUE)
            .setParameter("until", now.plus(RosterReading.LEASE))
            .setParameter("id", id)
            .setParameter("now", now)
            .executeUpdate();
    return Optional.ofNullable(taken == 1 ? entities.find(RosterReading.class, id) : null)
        .map(roster -> roster.lease(now));
  }

  /** Keeps what is being read from other couriers for a while more. */
  void renew(Collection<RosterLease> leases) {
    Instant until = clock.instant().plus(RosterReading.LEASE);
    leases.forEach(lease -> renew(lease, until));
  }

  private void renew(RosterLease lease, Instant until) {
    entities
        .createQuery(
            "update RosterReading r set r.leasedUntil = :until"
                + " where r.id = :id and r.revision = :revision and r.leasedUntil is not null")
        .setParameter("until", until)
        .setParameter("id", lease.rosterId())
        .setParameter("revision", lease.revision())
        .executeUpdate();
  }

  /** Notes an outcome; one whose lease another courier has taken over counts for nothing. */
  void record(RosterLease lease, ReadOutcome outcome, Duration wait) {
    RosterReading roster =
        entities.find(RosterReading.class, lease.rosterId(), LockModeType.PESSIMISTIC_WRITE);
    if (roster != null && roster.revision() == lease.revision()) {
      note(roster, outcome, wait);
    }
  }

  private void note(RosterReading roster, ReadOutcome outcome, Duration wait) {
    Instant now = clock.instant();
    RosterPeople people = people(roster.id());
    if (outcome instanceof ReadOutcome.Whole whole) {
      roster.readWhole(whole, now);
      people.are(whole.roster());
    } else if (outcome instanceof ReadOutcome.Changes changes) {
      roster.readChanges(changes.roster(), now);
      people.change(changes.roster());
    } else if (outcome instanceof ReadOutcome.NotRead not) {
      roster.notRead(not.reason(), wait, not.retryAfter(), now);
    } else {
      roster.leave(now);
    }
    if (roster.isWithdrawn()) {
      people.areForgotten();
    }
    if (outcome instanceof ReadOutcome.Whole || outcome instanceof ReadOutcome.Changes) {
      roster.counted(people.all().size(), people.newcomers().size());
    }
    people.gone().forEach(entities::remove);
    people.newcomers().forEach(entities::persist);
  }

  private RosterPeople people(long rosterId) {
    return new RosterPeople(
        rosterId,
        entities
            .createQuery(
                "select p from RosterPerson p where p.rosterId = :roster", RosterPerson.class)
            .setParameter("roster", rosterId)
            .getResultList(),
        this::mayBeKept);
  }

  private boolean mayBeKept(Member member) {
    return !pupils.areTurnedAway(new Roles(member.roles()));
  }
}
