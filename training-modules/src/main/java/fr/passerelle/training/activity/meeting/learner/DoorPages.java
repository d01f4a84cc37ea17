package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.MeetingDates;
import fr.passerelle.training.activity.meeting.Signing;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.Parcours;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Finds the way from the door into the course. Call inside a transaction. */
@ApplicationScoped
class DoorPages {

  @Inject private MeetingDates dates;
  @Inject private Signing signing;
  @Inject private LaunchSessions launches;
  @Inject private Attempts attempts;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;
  @Inject private Clock clock;

  DoorView of(long id, String code, Optional<BrowserBinding> browser) {
    Instant now = clock.instant();
    MeetingDate date =
        dates
            .find(id)
            .filter(one -> Signing.isOpen(one, now))
            .orElseThrow(() -> new Problem(Status.GONE, "training.problem.doorclosed"));
    return new DoorView(
        DateRow.when(date.plan(), texts.in(Locale.FRENCH)),
        code,
        browser.flatMap(one -> action(one, date)).orElse(null),
        signing.door(id).typed(now));
  }

  /** In the latest of this browser's launches in the date's group. */
  private Optional<String> action(BrowserBinding browser, MeetingDate date) {
    return launches.openIn(browser, date.registrationId()).stream()
        .flatMap(session -> step(session, date).stream())
        .findFirst();
  }

  private Optional<String> step(LaunchSession session, MeetingDate date) {
    return AttemptKey.of(session, new Parcours())
        .filter(date::isFor)
        .flatMap(attempts::find)
        .map(attempt -> catalog.version(attempt.version(), session.locale()))
        .flatMap(course -> CourseStep.in(course, date.activityId()))
        .map(step -> session.path("course/" + step.path() + "/presence/" + date.id()));
  }
}
