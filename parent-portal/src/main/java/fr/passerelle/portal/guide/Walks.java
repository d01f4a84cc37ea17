package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** This request's launch seen as a guide. Whatever does not exist ends in a calm page. */
@ApplicationScoped
public class Walks {

  private static final GuideContent GUIDE = new GuideContent();

  @Inject private CurrentLaunch launch;
  @Inject private Attempts attempts;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;
  @Inject private ScoreReport scores;
  @Inject private Clock clock;

  LaunchSession session() {
    return launch.session();
  }

  Texts texts() {
    return texts.in(session().locale());
  }

  Instant now() {
    return clock.instant();
  }

  /** The person's walk, for reading. */
  Walk reading() {
    return walk(AttemptKey.of(session(), GUIDE).flatMap(attempts::find));
  }

  /** The person's walk, for writing: locked until the transaction ends. */
  Walk writing() {
    return walk(AttemptKey.of(session(), GUIDE).flatMap(attempts::lock));
  }

  /** Keeps that a step is done and owes the score, together. */
  void complete(Walk walk, CourseStep step) {
    Instant now = now();
    scores.recording(walk.attempt(), () -> walk.attempt().reach(step, Achievement.FULL, now));
  }

  private Walk walk(Optional<Attempt> found) {
    Attempt attempt =
        found.orElseThrow(() -> new Problem(Status.NOT_FOUND, "portal.problem.guide"));
    return new Walk(
        catalog.version(attempt.version(), session().locale()),
        attempt,
        this::address,
        session().path("for-teachers"));
  }

  private String address(String rest) {
    return session().path(GUIDE.home() + "/" + rest);
  }
}
