package fr.passerelle.training.activity.survey;

import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Html;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The transfer note of a survey that somebody has answered: when it is asked for, and with which
 * words.
 */
record Transfer(Html asked, Instant opens) {

  /** The last part of its address. */
  static final String PATH = "transfer";

  /** Three weeks: time to have tried something with a class. */
  static final Duration LATER = Duration.ofDays(21);

  static Optional<Transfer> of(Visit<Survey> visit) {
    return of(visit.attempt(), visit.activity());
  }

  /** None where the author asks for none, or the survey is not answered yet. */
  static Optional<Transfer> of(Attempt attempt, Survey survey) {
    return survey
        .transfer()
        .flatMap(
            asked -> attempt.doneAt(survey).map(done -> new Transfer(asked, done.plus(LATER))));
  }

  boolean openAt(Instant moment) {
    return !opens.isAfter(moment);
  }
}
