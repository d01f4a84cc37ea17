package fr.passerelle.lti.roster;

import fr.passerelle.lti.nrps.NrpsEndpoint;
import fr.passerelle.lti.persistence.DeploymentRecord;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lists of who is in a course. They are read only for a trainer: without one there is no list,
 * whoever launches. Reading happens apart ({@link RosterCourier}); nothing here waits for a
 * platform.
 */
@ApplicationScoped
@Transactional
public class Rosters {

  /** A learner the list does not know has it read again, but no more often than this. */
  private static final Duration NOW_AND_THEN = Duration.ofMinutes(15);

  private static final String LIST =
      " where r.registrationId = :registration and r.deploymentId = :deployment"
          + " and r.contextId = :context and r.resourceLinkId = :link";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** The list of this launch's link; two statements, whatever its length. */
  public GroupRoster of(LaunchSession session) {
    return session.services().nrps().isEmpty()
        ? GroupRoster.NOT_OFFERED
        : find(session, LockModeType.NONE).map(this::roster).orElse(GroupRoster.UNREAD);
  }

  private GroupRoster roster(RosterReading reading) {
    return new GroupRoster(
        reading.state(clock.instant()),
        reading.readAt(),
        reading.isComplete(),
        reading.isOfLink(),
        people(reading.id()).stream().map(RosterPerson::participant).toList());
  }

  /**
   * Notes a launch: a trainer's has the list read, a learner's who is not on it too, now and then.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void launched(LaunchSession session) {
    if (session.instructor()) {
      ask(session);
    } else if (session.services().nrps().isPresent() && isNewToTheList(session)) {
      find(session, LockModeType.PESSIMISTIC_WRITE)
          .ifPresent(reading -> reading.askAgain(clock.instant()));
    }
  }

  /**
   * Has the list read for this trainer, unless that happened just now.
   *
   * @return the list that is due; none when there is nothing to read
   */
  Optional<Long> ask(LaunchSession session) {
    return session
        .services()
        .nrps()
        .map(NrpsEndpoint::contextMembershipsUrl)
        .map(
            address -> {
              RosterReading reading = readingFor(session);
              reading.ask(address, session.contextTitle(), clock.instant());
              return reading;
            })
        .filter(reading -> reading.isUnderWay(clock.instant()))
        .map(RosterReading::id);
  }

  private RosterReading readingFor(LaunchSession session) {
    return find(session, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> beginOnce(session));
  }

  /** Two trainers' first launches at once meet at the deployment's row and begin one list. */
  private RosterReading beginOnce(LaunchSession session) {
    entities
        .createQuery(
            "select d from DeploymentRecord d where d.registrationId = :registration"
                + " and d.deploymentId = :deployment",
            DeploymentRecord.class)
        .setParameter("registration", session.registrationId())
        .setParameter("deployment", session.deploymentId())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    return find(session, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begin(session));
  }

  private RosterReading begin(LaunchSession session) {
    RosterReading reading = new RosterReading(RosterPlace.of(session));
    entities.persist(reading);
    return reading;
  }

  private boolean isNewToTheList(LaunchSession session) {
    Instant before = clock.instant().minus(NOW_AND_THEN);
    return !in(
            entities.createQuery(
                "select r.id from RosterReading r"
                    + LIST
                    // "not exists" would have EclipseLink write the moment out in local time
                    + " and r.triedAt < :before and 0 = (select count(p.id) from RosterPerson p"
                    + " where p.rosterId = r.id and p.userId = :user)",
                Long.class),
            session)
        .setParameter("before", before)
        .setParameter("user", session.subject())
        .getResultList()
        .isEmpty();
  }

  /** Every list a person is on, by course: what is held on whoever may never have come. */
  public List<Enrolment> enrolmentsOf(long registrationId, String userId) {
    return entities
        .createQuery(
            "select coalesce(r.contextTitle, r.contextId), p from RosterReading r,"
                + " RosterPerson p where p.rosterId = r.id and p.userId = :user"
                + " and r.registrationId = :registration",
            Object[].class)
        .setParameter("registration", registrationId)
        .setParameter("user", userId)
        .getResultStream()
        .map(row -> new Enrolment((String) row[0], ((RosterPerson) row[1]).participant()))
        .sorted(Comparator.comparing(Enrolment::course))
        .toList();
  }

  /** Takes a person off every list; one that is read later may name them again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(long registrationId, String userId) {
    entities
        .createQuery(
            "delete from RosterPerson p where p.userId = :user and p.rosterId in"
                + " (select r.id from RosterReading r where r.registrationId = :registration)")
        .setParameter("registration", registrationId)
        .setParameter("user", userId)
        .executeUpdate();
  }

  /** Forgets the lists no trainer has needed for long, with their people; returns how many. */
  public int forgetUnneeded() {
    return entities
        .createQuery("delete from RosterReading r where r.neededAt < :limit")
        .setParameter("limit", clock.instant().minus(Duration.ofDays(RosterReading.FORGOTTEN_DAYS)))
        .executeUpdate();
  }

  private List<RosterPerson> people(long rosterId) {
    return entities
        .createQuery("select p from RosterPerson p where p.rosterId = :roster", RosterPerson.class)
        .setParameter("roster", rosterId)
        .getResultList();
  }

  private Optional<RosterReading> find(LaunchSession session, LockModeType lock) {
    return in(
            entities.createQuery("select r from RosterReading r" + LIST, RosterReading.class),
            session)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  private static <T> TypedQuery<T> in(TypedQuery<T> query, LaunchSession session) {
    RosterPlace place = RosterPlace.of(session);
    return query
        .setParameter("registration", place.registrationId())
        .setParameter("deployment", place.deploymentId())
        .setParameter("context", place.contextId())
        .setParameter("link", place.resourceLinkId());
  }
}
