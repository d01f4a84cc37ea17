package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.course.ReadingTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way through a scenario: what was chosen so far, from the first scene on. A way never changes;
 * whoever moves is on another one.
 */
public record Way(Scenario scenario, List<Taken> taken) {

  /** However often somebody goes round in a circle, what is kept of it stays small. */
  static final int LONGEST = 100;

  /** A scene and what was chosen there. */
  public record Taken(Scene scene, Choice choice) {}

  public Way {
    taken = List.copyOf(taken);
  }

  static Way start(Scenario scenario) {
    return new Way(scenario, List.of());
  }

  /** The way of these choices, as far as the scenario knows them. */
  static Way of(Scenario scenario, List<String> choiceIds) {
    Way way = start(scenario);
    for (String id : choiceIds) {
      Optional<Choice> choice = way.scene().choice(id);
      if (choice.isEmpty()) {
        return way;
      }
      way = way.with(choice.get());
    }
    return way;
  }

  /** The scene one is at. */
  public Scene scene() {
    return last().map(one -> scenario.scene(one.choice().to())).orElse(scenario.start());
  }

  /** What was chosen last; none at the first scene. */
  public Optional<Taken> last() {
    return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
  }

  public boolean atTheStart() {
    return taken.isEmpty();
  }

  /** Names the place: a form says it, so that one from elsewhere is known. */
  public String place() {
    return taken.size() + "." + scene().id();
  }

  List<String> choiceIds() {
    return taken.stream().map(one -> one.choice().id()).toList();
  }

  /** Chooses what a form asks for. */
  Move choosing(Wish wish) {
    if (!wish.place().equals(place())) {
      return new Move.Refused(repeats(wish) ? WhyNot.REPEATED : WhyNot.ELSEWHERE);
    }
    if (wish.choice().isEmpty()) {
      return new Move.Refused(WhyNot.MISSING);
    }
    if (taken.size() == LONGEST) {
      return new Move.Refused(WhyNot.TOO_FAR);
    }
    return scene()
        .choice(wish.choice())
        .<Move>map(choice -> new Move.To(with(choice)))
        .orElse(new Move.Refused(WhyNot.UNKNOWN));
  }

  /** A double click, or a page sent again: it asks for what was chosen last. */
  private boolean repeats(Wish wish) {
    return last().filter(one -> one.choice().id().equals(wish.choice())).isPresent()
        && shortened().place().equals(wish.place());
  }

  /** « Revenir en arrière ». */
  Move goingBack(Wish wish) {
    return wish.place().equals(place()) && !atTheStart()
        ? new Move.To(shortened())
        : new Move.Refused(WhyNot.ELSEWHERE);
  }

  /** « Recommencer ». */
  Move startingAgain(Wish wish) {
    return wish.place().equals(place()) && !atTheStart()
        ? new Move.To(start(scenario))
        : new Move.Refused(WhyNot.ELSEWHERE);
  }

  private Way with(Choice choice) {
    List<Taken> more = new ArrayList<>(taken);
    more.add(new Taken(scene(), choice));
    return new Way(scenario, more);
  }

  private Way shortened() {
    return new Way(scenario, taken.subList(0, taken.size() - 1));
  }

  /** The time to read it and to choose. */
  Duration duration() {
    return ReadingTime.sum(
        Stream.concat(
            taken.stream().map(one -> one.scene().duration(Optional.of(one.choice()))),
            Stream.of(scene().duration(Optional.empty()))));
  }

  /** For each ending, the way of the fewest choices. */
  static List<Way> shortestToEachEnding(Scenario scenario) {
    List<Way> ended = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(scenario.start().id()));
    Deque<Way> open = new ArrayDeque<>(List.of(start(scenario)));
    while (!open.isEmpty()) {
      Way way = open.remove();
      if (way.scene().ends()) {
        ended.add(way);
      }
      way.scene().choices().stream()
          .filter(choice -> seen.add(choice.to()))
          .forEach(choice -> open.add(way.with(choice)));
    }
    return ended;
  }
}
