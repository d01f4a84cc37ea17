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

  private static final String LIST =
      " where r.registrationId = :registration and r.deploymentId = :deployment"
          + " and r.contextId = :context and r.resourceLinkId = :link";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** How the list of this launch's link stands; two statements, whatever its length. */
  public GroupRoster of(LaunchSession session) {
    return session.services().nrps().isEmpty()
        ? GroupRoster.NOT_OFFERED
        : find(session, LockModeType.NONE).map(this::roster).orElse(GroupRoster.UNREAD);
  }

  private GroupRoster roster(RosterReading reading) {
    List<Share> shares = shares(reading.id());
    return new GroupRoster(
        reading.id(),
        reading.state(clock.instant()),
        reading.readAt(),
        reading.isComplete(),
        reading.isOfLink(),
        shares.stream().filter(Share::learners).mapToLong(Share::people).sum(),
        shares.stream().mapToInt(Share::lastNumber).max().orElse(0),
        reading.restsUntil(clock.instant()));
  }

  /** Those of a list who are learners, or those who are not. */
  private record Share(boolean learners, long people, int lastNumber) {

    static Share of(Object[] row) {
      return new Share((Boolean) row[0], (Long) row[1], row[2] == null ? 0 : (Integer) row[2]);
    }
  }

  private List<Share> shares(long rosterId) {
    return entities
        .createQuery(
            "select p.learner, count(p.id), max(p.ordinal) from RosterPerson p"
                + " where p.rosterId = :roster group by p.learner",
            Object[].class)
        .setParameter("roster", rosterId)
        .getResultStream()
        .map(Share::of)
        .toList();
  }

  /**
   * Notes a launch: a trainer's has the list read, a learner's who is not on it too, now and then.
   */
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

  /** Looked at without a lock: most who come are on the list, or it has been read just now. */
  private boolean isNewToTheList(LaunchSession session) {
    return in(
            entities.createQuery(
                "select r from RosterReading r"
                    + LIST
                    + " and 0 = (select count(p.id) from RosterPerson p"
                    + " where p.rosterId = r.id and p.userId = :user)",
                RosterReading.class),
            session)
        .setParameter("user", session.subject())
        .getResultStream()
        .anyMatch(reading -> reading.mayHaveGrown(clock.instant()));
  }

  /** Every list a person is on, by course: what is held on people who may never have come. */
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
