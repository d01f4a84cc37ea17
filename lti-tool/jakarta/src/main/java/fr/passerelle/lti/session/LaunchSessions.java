package fr.passerelle.lti.session;

import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.login.BrowserBinding;
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

/** The launches under way, kept in the database so that any node serves any page. */
@ApplicationScoped
public class LaunchSessions {

  private static final int MOST_IN_A_BROWSER = 50;

  @PersistenceContext private EntityManager entities;
  @Inject private LaunchNames names;
  @Inject private Clock clock;

  /** Begins a launch's session in this browser. */
  @Transactional(Transactional.TxType.MANDATORY)
  public LaunchSession begin(LaunchFacts facts, BrowserBinding browser) {
    LaunchSession session =
        new LaunchSession(
            facts, names.next(facts.context().registrationId()), browser.value(), clock.instant());
    replaceRoles(facts.context(), facts.person());
    entities.persist(session);
    return session;
  }

  /**
   * Begins a rehearsal of this launch; one that it had before ends, with all that was done there.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LaunchSession rehearse(LaunchSession session) {
    entities
        .createQuery("delete from LaunchSession s where s.rehearsalOf = :id")
        .setParameter("id", session.id())
        .executeUpdate();
    LaunchSession rehearsal =
        session.rehearsal(names.next(session.registrationId()), clock.instant());
    entities.persist(rehearsal);
    entities.flush(); // what is done there hangs on its row
    return rehearsal;
  }

  /**
   * The session goes on with what has been chosen for its link; none when it has ended meanwhile.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<LaunchSession> turn(LaunchSession session, String content) {
    Optional<LaunchSession> turned =
        Optional.ofNullable(entities.find(LaunchSession.class, session.id()));
    turned.ifPresent(found -> found.turnTo(content));
    return turned;
  }

  /** What the platform says now holds for this person's older launches in this place as well. */
  private void replaceRoles(LaunchedContext context, LaunchedPerson person) {
    entities
        .createQuery(
            "update LaunchSession s set s.facts.person.instructor = :instructor,"
                + " s.facts.person.learner = :learner, s.facts.person.mayPlace = :places"
                + " where s.facts.context.registrationId = :registration"
                + " and s.facts.person.subject = :subject"
                + " and s.facts.context.deploymentId = :deployment"
                + " and s.facts.context.id = :context"
                + " and (s.facts.person.instructor <> :instructor"
                + " or s.facts.person.learner <> :learner"
                + " or s.facts.person.mayPlace <> :places)")
        .setParameter("instructor", person.instructor())
        .setParameter("learner", person.learner())
        .setParameter("places", person.mayPlace())
        .setParameter("registration", context.registrationId())
        .setParameter("subject", person.subject())
        .setParameter("deployment", context.deploymentId())
        .setParameter("context", context.id())
        .executeUpdate();
  }

  /**
   * Gives a launch that {@linkplain Handoffs waits for its window} to the browser that takes it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void give(String id, BrowserBinding browser) {
    entities
        .createQuery(
            "update LaunchSession s set s.browser = :browser"
                + " where s.id = :id and s.browser = :nobody")
        .setParameter("browser", browser.value())
        .setParameter("id", id)
        .setParameter("nobody", Handoffs.NOBODY.value())
        .executeUpdate();
  }

  /** The launch of this name, if it is this browser's and still open. */
  @Transactional
  public Optional<LaunchSession> open(String id, Optional<BrowserBinding> browser) {
    if (browser.isEmpty() || !Tokens.isWellFormed(id)) {
      return Optional.empty(); // a stranger: not worth a question to the database
    }
    Instant now = clock.instant();
    Optional<LaunchSession> session =
        Optional.ofNullable(entities.find(LaunchSession.class, id))
            .filter(found -> found.isOpenFor(browser.get().value(), now));
    session.filter(found -> found.isStale(now)).ifPresent(found -> prolong(found, now));
    return session;
  }

  /** The launches from this platform that are open in this browser, the latest first. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<LaunchSession> openIn(BrowserBinding browser, long registrationId) {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select s from LaunchSession s where s.browser = :browser"
                + " and s.facts.context.registrationId = :registration order by s.createdAt desc",
            LaunchSession.class)
        .setParameter("browser", browser.value())
        .setParameter("registration", registrationId)
        .setMaxResults(MOST_IN_A_BROWSER)
        .getResultStream()
        .filter(session -> session.isOpenFor(browser.value(), now))
        .toList();
  }

  /** Ends this launch; the person's other launches go on. */
  @Transactional
  public void end(LaunchSession session) {
    entities
        .createQuery("delete from LaunchSession s where s.id = :id")
        .setParameter("id", session.id())
        .executeUpdate();
  }

  /** Ends every launch of a person, and those that look at their work: nothing is to be left. */
  @Transactional
  public void endAll(long registrationId, String subject) {
    entities
        .createQuery(
            "delete from LaunchSession s"
                + " where s.facts.context.registrationId = :registration"
                + " and (s.facts.person.subject = :subject or s.facts.forUser = :subject)")
        .setParameter("registration", registrationId)
        .setParameter("subject", subject)
        .executeUpdate();
  }

  /** Ends every launch from this platform: it has been suspended. */
  @Transactional
  public void endAllFrom(long registrationId) {
    entities
        .createQuery(
            "delete from LaunchSession s where s.facts.context.registrationId = :registration")
        .setParameter("registration", registrationId)
        .executeUpdate();
  }

  /** Forgets the launches that ran out; returns how many. */
  @Transactional
  public int forgetExpired() {
    return entities
        .createQuery("delete from LaunchSession s where s.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  private void prolong(LaunchSession session, Instant now) {
    entities
        .createQuery(
            "update LaunchSession s set s.seenAt = :now, s.expiresAt = :until where s.id = :id")
        .setParameter("now", now)
        .setParameter("until", now.plus(Duration.ofHours(LaunchSession.IDLE_HOURS)))
        .setParameter("id", session.id())
        .executeUpdate();
  }
}
