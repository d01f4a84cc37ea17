package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.CourseStep;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One person at one screen of a guide: all that a kind is given.
 *
 * @param fields what the request says: in its address when a screen is shown, in its form when it
 *     is done
 */
public record ScreenVisit<A extends Activity>(
    Walks walks, Walk walk, CourseStep step, A screen, Map<String, List<String>> fields) {

  /** The same visit, to a screen of this kind. */
  <K extends Activity> ScreenVisit<K> as(Class<K> kind) {
    return new ScreenVisit<>(walks, walk, step, kind.cast(screen), fields);
  }

  public Attempt attempt() {
    return walk.attempt();
  }

  public Instant now() {
    return walks.now();
  }

  /** What surrounds the screen. */
  public ScreenFrame frame() {
    return ScreenFrame.of(walk, step);
  }

  /** The screen's page: a template with its one view record. */
  public View page(String template, String name, Object view) {
    return View.of(template, screen.title(), Map.of(name, view));
  }

  /** Keeps that it is done and owes the score, together, and leads on. */
  public Response complete() {
    walks.complete(walk, step);
    return GuideResource.to(walk.after(step));
  }
}
