package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A situation told in scenes. It begins with the first; each scene is reached by some way, and from
 * each some way leads to an ending ({@link Plot}).
 */
public record Scenario(String id, String title, Html intro, List<Scene> scenes)
    implements Activity {

  /**
   * Checks that its scenes hold together.
   *
   * @throws BrokenPlot when they do not
   */
  public Scenario {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
    scenes = Rules.atLeast(2, "scenes", scenes);
    Plot.check(scenes);
  }

  /** Where it begins. */
  public Scene start() {
    return scenes.get(0);
  }

  public Scene scene(String sceneId) {
    return find(sceneId).orElseThrow();
  }

  private Optional<Scene> find(String sceneId) {
    return scenes.stream().filter(scene -> scene.id().equals(sceneId)).findFirst();
  }

  /** The scenes it can end with, as their author wrote them down. */
  public List<Scene> endings() {
    return scenes.stream().filter(Scene::ends).toList();
  }

  /** One time through: to the ending that is farthest by its shortest way. */
  @Override
  public Duration duration() {
    Duration farthest =
        Way.shortestToEachEnding(this).stream()
            .map(Way::duration)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return ReadingTime.words(intro.safe()).plus(farthest);
  }
}
