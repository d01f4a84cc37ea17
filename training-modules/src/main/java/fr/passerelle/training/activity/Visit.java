package fr.passerelle.training.activity;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.question.Question;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One person at one activity: all that a kind is given. */
public record Visit<A extends Activity>(
    Visits visits, Attempt attempt, CourseStep step, A activity) {

  /** The same visit, if the activity is of this kind. */
  public <K extends Activity> Optional<Visit<K>> as(Class<K> kind) {
    return Optional.of(activity)
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(one -> new Visit<>(visits, attempt, step, one));
  }

  /** What surrounds the activity. */
  public Frame frame() {
    return Frame.of(visits, attempt, step);
  }

  public Texts texts() {
    return visits.texts();
  }

  public Instant now() {
    return visits.now();
  }

  /** Whether everything before it is done. */
  public boolean open() {
    return attempt.reaches(step);
  }

  /** The calm page for somebody who comes too early. */
  public Response notOpenYet() {
    return NotOpenYet.page(visits, attempt, step);
  }

  /** Back to the activity itself. */
  public Response here() {
    return Response.seeOther(visits.address(step)).build();
  }

  /** An address inside the course, of {@code module/activity}. */
  public String path(String rest) {
    return visits.path(rest);
  }

  /** Where « Continuer » leads. */
  public String next() {
    return visits.after(attempt, step);
  }

  /** Makes a change that may reach something, and owes its score, together. */
  public void recording(Runnable change) {
    visits.recording(attempt, change);
  }

  /** Has questions come back, to be revised, that were not answered right. */
  public void missed(List<Question> questions) {
    visits.missed(attempt, activity, questions);
  }

  /** Done by a click alone, unless it comes too early. */
  public Response complete() {
    return open() ? reach(Achievement.FULL) : notOpenYet();
  }

  /** Keeps what was achieved and owes its score, together, and leads on. */
  public Response reach(Achievement achieved) {
    recording(() -> attempt.reach(step, achieved, now()));
    return Response.seeOther(URI.create(next())).build();
  }
}
