package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.course.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small scenario: from « start » to the ending « calm », or by « wait » to « late »; « wait »
 * leads back to « start » too.
 */
final class Scenarios {

  private Scenarios() {}

  static Scenario small() {
    return scenario(
        scene("start", choice("tell", "calm"), choice("hold", "wait")),
        scene("wait", choice("return", "start"), choice("hold", "late")),
        ending("calm", Mood.GOOD),
        ending("late", Mood.HARD));
  }

  static Scenario scenario(Scene... scenes) {
    return new Scenario("story", "Une histoire", html("avant"), List.of(scenes));
  }

  static Scene scene(String id, Choice... choices) {
    return new Scene(id, "Scène " + id, html("texte " + id), List.of(choices), Optional.empty());
  }

  static Scene ending(String id, Mood mood) {
    return new Scene(id, "Fin " + id, html("fin " + id), List.of(), Optional.of(mood));
  }

  static Choice choice(String id, String to) {
    return new Choice(id, "Choix " + id, html("suite " + id), to);
  }

  /** The way of these choices. */
  static Way way(String... choices) {
    return Way.of(small(), List.of(choices));
  }

  /** A form sent from the place where one is. */
  static Wish wish(Way way, String choice) {
    return new Wish(way.place(), choice);
  }

  static List<String> places(Way way) {
    return Stream.concat(
            way.taken().stream().map(one -> one.scene().id()), Stream.of(way.scene().id()))
        .toList();
  }

  private static Html html(String text) {
    return new Html("<p>" + text + "</p>");
  }
}
