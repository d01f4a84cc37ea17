package fr.passerelle.training.activity.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How the scenes of a scenario hang together. A way may lead back to where one was, but no scene is
 * out of reach, and from none of them is an ending.
 */
final class Plot {

  /** What is kept of a person is bounded by it. */
  private static final int MOST_ENDINGS = 20;

  private final List<Scene> scenes;
  private final Map<String, Integer> places = new HashMap<>();

  private Plot(List<Scene> scenes) {
    this.scenes = scenes;
    IntStream.range(0, scenes.size()).forEach(this::place);
  }

  private void place(int scene) {
    if (places.put(scenes.get(scene).id(), scene) != null) {
      throw BrokenPlot.at(scene, "id used twice: " + scenes.get(scene).id());
    }
  }

  /**
   * Refuses scenes that do not hold together.
   *
   * @throws BrokenPlot with the first fault
   */
  static void check(List<Scene> scenes) {
    Plot plot = new Plot(scenes);
    plot.each(plot::requireChoicesOrAnEnding);
    plot.each(plot::requireChoicesThatDiffer);
    plot.each(plot::requireChoicesThatLeadSomewhere);
    plot.requireEndings();
    plot.requireAllReached();
    plot.requireAWayOutOfEach();
  }

  private void each(IntConsumer rule) {
    IntStream.range(0, scenes.size()).forEach(rule);
  }

  private void requireChoicesOrAnEnding(int place) {
    Scene scene = scenes.get(place);
    if (scene.ends() && !scene.choices().isEmpty()) {
      throw BrokenPlot.at(place, "an ending has no choices: " + scene.id());
    }
    if (!scene.ends() && scene.choices().isEmpty()) {
      throw BrokenPlot.at(place, "a scene has choices, or is an ending: " + scene.id());
    }
  }

  private void requireChoicesThatDiffer(int place) {
    Set<String> seen = new HashSet<>();
    List<Choice> choices = scenes.get(place).choices();
    for (int choice = 0; choice < choices.size(); choice++) {
      if (!seen.add(choices.get(choice).id())) {
        throw BrokenPlot.at(place, choice, "id used twice: " + choices.get(choice).id());
      }
    }
  }

  private void requireChoicesThatLeadSomewhere(int place) {
    List<Choice> choices = scenes.get(place).choices();
    for (int choice = 0; choice < choices.size(); choice++) {
      String to = choices.get(choice).to();
      if (!places.containsKey(to)) {
        throw BrokenPlot.at(place, choice, "there is no such scene to go to: " + to);
      }
    }
  }

  private void requireEndings() {
    long endings = scenes.stream().filter(Scene::ends).count();
    if (endings == 0) {
      throw BrokenPlot.at(0, "no scene is an ending");
    }
    if (endings > MOST_ENDINGS) {
      throw BrokenPlot.at(0, "at most " + MOST_ENDINGS + " endings, not " + endings);
    }
    if (scenes.get(0).ends()) {
      throw BrokenPlot.at(0, "the first scene is where it begins, and no ending");
    }
  }

  private void requireAllReached() {
    Set<Integer> reached = closure(Set.of(0), this::after);
    each(
        place -> {
          if (!reached.contains(place)) {
            throw BrokenPlot.at(place, "no way leads to this scene: " + scenes.get(place).id());
          }
        });
  }

  private void requireAWayOutOfEach() {
    Set<Integer> endings = new HashSet<>();
    each(place -> addIf(endings, place, scenes.get(place).ends()));
    Set<Integer> ending = closure(endings, this::before);
    each(
        place -> {
          if (!ending.contains(place)) {
            throw BrokenPlot.at(
                place, "no way leads from this scene to an ending: " + scenes.get(place).id());
          }
        });
  }

  /** All places that one comes to from some, step by step. */
  private static Set<Integer> closure(Set<Integer> from, Function<Integer, Set<Integer>> step) {
    Set<Integer> reached = new HashSet<>(from);
    Deque<Integer> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (Integer next : step.apply(open.remove())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }

  private Set<Integer> after(int place) {
    Set<Integer> after = new HashSet<>();
    scenes.get(place).choices().forEach(choice -> after.add(places.get(choice.to())));
    return after;
  }

  private Set<Integer> before(int place) {
    Set<Integer> before = new HashSet<>();
    each(other -> addIf(before, other, after(other).contains(place)));
    return before;
  }

  private static void addIf(Set<Integer> places, int place, boolean does) {
    if (does) {
      places.add(place);
    }
  }
}
