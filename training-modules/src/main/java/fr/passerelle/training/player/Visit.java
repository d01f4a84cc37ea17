package fr.passerelle.training.player;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.PlacedContent.Kind;
import fr.passerelle.training.attempt.Seat;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.TrainingModule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;

/**
 * This request's launch seen as a course: whose attempt, which version, which activity. Whatever
 * does not exist ends in a calm page.
 */
@RequestScoped
class Visit {

  @Inject private CurrentLaunch launch;
  @Inject private Attempts attempts;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;

  LaunchSession session() {
    return launch.session();
  }

  Texts texts() {
    return texts.in(session().locale());
  }

  /** The attempt, for reading. */
  Attempt attempt() {
    return attempts.find(seat()).orElseThrow(Visit::noAttempt);
  }

  /** The attempt, for writing: locked until the transaction ends. */
  Attempt lockedAttempt() {
    return attempts.lock(seat()).orElseThrow(Visit::noAttempt);
  }

  /** As much of the course as the link was placed for, in the version the attempt stays on. */
  Course course(Attempt attempt) {
    Course whole = catalog.version(attempt.version(), session().locale());
    return PlacedContent.of(session().content()).map(placed -> placed.scope(whole)).orElse(whole);
  }

  /** The one module the link was placed for; none when it was placed for the course. */
  Optional<TrainingModule> placedModule(Course course) {
    return PlacedContent.of(session().content()).flatMap(placed -> placed.module(course));
  }

  /** The activity of this address. */
  CourseStep place(Attempt attempt, String module, String activity) {
    return CourseStep.in(course(attempt), module, activity)
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "training.problem.activity"));
  }

  /** An address inside the course. */
  String path(String rest) {
    return session().path("course/" + rest);
  }

  String home() {
    return session().path("course");
  }

  URI address(CourseStep place) {
    return URI.create(path(place.path()));
  }

  /** Where « Continuer » leads after this activity. */
  String after(Attempt attempt, CourseStep place) {
    Optional<String> next = place.next().map(following -> path(following.path()));
    return next.orElseGet(() -> moduleEnd(attempt, place));
  }

  private String moduleEnd(Attempt attempt, CourseStep place) {
    if (attempt.progress(place.course()).completed()) {
      return path("completed");
    }
    boolean moduleDone = place.module().activities().stream().allMatch(attempt::done);
    return moduleDone ? path(place.module().id()) : home();
  }

  private Seat seat() {
    return Seat.of(session(), Kind.PARCOURS).orElseThrow(Visit::noAttempt);
  }

  /** The link leads elsewhere, or the person has erased their data since they launched. */
  private static Problem noAttempt() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }
}
