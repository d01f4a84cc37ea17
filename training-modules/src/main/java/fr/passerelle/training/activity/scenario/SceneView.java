package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.activity.Frame;
import java.util.List;

/**
 * A scene, and what one may do.
 *
 * @param number how many scenes one has seen on this way, this one included
 * @param intro the scenario's own words before its first scene, sanitised HTML; empty later
 * @param chosen what led here; null at the first scene
 * @param text sanitised HTML
 * @param place which place this is, for the form
 * @param walk where the forms go, without their last word
 * @param next where « Continuer » leads; null before an ending was reached once
 * @param why why a form changed nothing; null when nothing was refused
 */
public record SceneView(
    Frame frame,
    int number,
    String title,
    String intro,
    ChosenView chosen,
    String text,
    List<Choice> choices,
    String place,
    String walk,
    String next,
    WhyNot why) {

  static SceneView of(Frame frame, Way way, String next, WhyNot why) {
    Scene scene = way.scene();
    return new SceneView(
        frame,
        way.taken().size() + 1,
        scene.title(),
        way.atTheStart() ? way.scenario().intro().safe() : "",
        way.last().map(ChosenView::of).orElse(null),
        scene.text().safe(),
        scene.choices(),
        way.place(),
        frame.here() + "/walk",
        next,
        why);
  }
}
