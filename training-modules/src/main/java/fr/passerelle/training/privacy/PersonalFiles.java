package fr.passerelle.training.privacy;

import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.roster.Rosters;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.ScoreStandings;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.learner.Learner;
import fr.passerelle.training.learner.Learners;
import fr.passerelle.training.privacy.PersonalFile.CourseFile;
import fr.passerelle.training.privacy.PersonalFile.EnrolmentPart;
import fr.passerelle.training.privacy.PersonalFile.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers what is held on the person of a launch, and lets go of it. */
@ApplicationScoped
class PersonalFiles {

  @Inject private Learners learners;
  @Inject private Attempts attempts;
  @Inject private Kept kept;
  @Inject private ScoreStandings standings;
  @Inject private ScoreOutbox outbox;
  @Inject private Rosters rosters;
  @Inject private LaunchSessions sessions;
  @Inject private Catalog catalog;

  /** The person's file; none when nothing is held on them, not even on a list of those expected. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<PersonalFile> find(LaunchSession session) {
    Optional<Learner> learner = learners.find(session.registrationId(), session.subject());
    List<EnrolmentPart> enrolments = enrolments(session);
    return learner.isEmpty() && enrolments.isEmpty()
        ? Optional.empty()
        : Optional.of(new PersonalFile(person(session, learner), enrolments, courses(session)));
  }

  private List<EnrolmentPart> enrolments(LaunchSession session) {
    return rosters.enrolmentsOf(session.registrationId(), session.subject()).stream()
        .map(EnrolmentPart::of)
        .toList();
  }

  private static Person person(LaunchSession session, Optional<Learner> learner) {
    return learner.map(Person::of).orElseGet(() -> Person.onListOnly(session.subject()));
  }

  private List<CourseFile> courses(LaunchSession session) {
    return attempts.ofPerson(session.registrationId(), session.subject()).stream()
        .map(attempt -> course(attempt, session.locale()))
        .toList();
  }

  private CourseFile course(Attempt attempt, Locale locale) {
    return CourseFile.of(
        catalog.version(attempt.version(), locale).title(),
        attempt,
        kept.export(attempt),
        standings.deliveriesOf(attempt));
  }

  /**
   * Forgets somebody who has not come for long, in a transaction of its own, unless they have come
   * just now.
   *
   * @param limit people last seen before it are forgotten
   * @return whether they are forgotten
   */
  @Transactional
  boolean forgetOne(Learner listed, Instant limit) {
    boolean stillAway =
        learners
            .lock(listed.registrationId(), listed.subject())
            .filter(learner -> learner.lastSeen().isBefore(limit))
            .isPresent();
    if (stillAway) {
      forget(listed.registrationId(), listed.subject());
    }
    return stillAway;
  }

  /**
   * Forgets the person: all they did, the scores still owed for it, their place on the lists of
   * those expected, and their launches. Nobody arrives as this person meanwhile; attempts are
   * locked before scores, as progress does it, so that neither waits for the other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void forget(long registrationId, String subject) {
    learners.lock(registrationId, subject);
    attempts.lockAll(registrationId, subject);
    outbox.forget(registrationId, subject);
    learners.forget(registrationId, subject);
    rosters.forget(registrationId, subject);
    sessions.endAll(registrationId, subject);
  }
}
