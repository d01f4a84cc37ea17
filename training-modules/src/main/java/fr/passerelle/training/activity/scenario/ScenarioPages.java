package fr.passerelle.training.activity.scenario;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Visit;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/** The pages of a scenario, each with a title of its own: a scene, or an ending. */
final class ScenarioPages {

  private ScenarioPages() {}

  /**
   * Where somebody is.
   *
   * @param why what was not done, and why; null when nothing was refused
   */
  static View of(Visit<Scenario> visit, ScenarioWalk walk, WhyNot why) {
    Way way = walk.way(visit.activity());
    return way.scene().ends() ? ending(visit, walk, way, why) : scene(visit, way, why);
  }

  /** Where somebody is, and why their form changed nothing. */
  static Response refused(Visit<Scenario> visit, ScenarioWalk walk, WhyNot why) {
    View page = of(visit, walk, why);
    return why.isMistake() ? page.again() : Response.status(Status.CONFLICT).entity(page).build();
  }

  private static View scene(Visit<Scenario> visit, Way way, WhyNot why) {
    String next = visit.attempt().done(visit.activity()) ? visit.next() : null;
    return View.of(
        "tm/scenario/scene.jte",
        title(visit, way, "training.scenario.title"),
        Map.of("scene", SceneView.of(visit.frame(), way, next, why)));
  }

  private static View ending(Visit<Scenario> visit, ScenarioWalk walk, Way way, WhyNot why) {
    EndingView view =
        EndingView.of(visit.frame(), way, walk.reached(visit.activity()), visit.next(), why);
    return View.of(
        "tm/scenario/ending.jte",
        title(visit, way, "training.scenario.title.ending"),
        Map.of("ending", view));
  }

  private static String title(Visit<Scenario> visit, Way way, String key) {
    return visit.texts().get(key, way.scene().title(), visit.activity().title());
  }
}
