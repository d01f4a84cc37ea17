package fr.passerelle.training.privacy;

import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.QuizTries;
import fr.passerelle.training.attempt.ScoreStandings;
import fr.passerelle.training.attempt.SelfRatings;
import fr.passerelle.training.catalog.Catalog;
import fr.passerelle.training.learner.Learner;
import fr.passerelle.training.learner.Learners;
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
  @Inject private QuizTries tries;
  @Inject private SelfRatings ratings;
  @Inject private ScoreStandings standings;
  @Inject private ScoreOutbox outbox;
  @Inject private Catalog catalog;

  /** The person's file; none when nothing is held on them. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<PersonalFile> find(LaunchSession session) {
    return learners
        .find(session.registrationId(), session.subject())
        .map(learner -> file(learner, session.locale()));
  }

  private PersonalFile file(Learner learner, Locale locale) {
    return new PersonalFile(
        PersonalFile.Person.of(learner),
        attempts.ofPerson(learner.registrationId(), learner.subject()).stream()
            .map(attempt -> course(attempt, locale))
            .toList());
  }

  private PersonalFile.CourseFile course(Attempt attempt, Locale locale) {
    return PersonalFile.CourseFile.of(
        catalog.version(attempt.version(), locale).title(),
        attempt,
        tries.all(attempt),
        ratings.all(attempt),
        standings.deliveriesOf(attempt));
  }

  /** Forgets the person, all they did, and the scores still owed for it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void forget(LaunchSession session) {
    outbox.forget(targets(session));
    learners.forget(session.registrationId(), session.subject());
  }

  /** The same for everybody last seen before this moment; returns how many. */
  @Transactional
  int forgetNotSeenSince(Instant limit) {
    outbox.forget(attempts.targetsNotSeenSince(limit));
    return learners.forgetNotSeenSince(limit);
  }

  private List<GradeTarget> targets(LaunchSession session) {
    return attempts.ofPerson(session.registrationId(), session.subject()).stream()
        .flatMap(attempt -> attempt.targets().stream())
        .toList();
  }
}
