package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.activity.scenario.Way.Taken;

/**
 * What was chosen in a scene.
 *
 * @param scene the scene's title
 * @param consequence what came of it, sanitised HTML; empty where its author says nothing
 */
public record ChosenView(String scene, String choice, String consequence) {

  static ChosenView of(Taken taken) {
    return new ChosenView(
        taken.scene().title(), taken.choice().text(), taken.choice().consequence().safe());
  }
}
