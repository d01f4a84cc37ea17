package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.activity.Frame;
import java.util.List;

/**
 * An ending, the way that led there, and which endings there are.
 *
 * @param text sanitised HTML
 * @param way each scene with what was chosen there, to keep and to print
 * @param endings all there are; of those not reached yet no more than that there is one
 * @param reached how many of them were reached
 * @param place which place this is, for the form
 * @param walk where the forms go, without their last word
 * @param next where « Continuer » leads
 * @param why why a form changed nothing; null when nothing was refused
 */
public record EndingView(
    Frame frame,
    String title,
    Mood mood,
    ChosenView chosen,
    String text,
    List<ChosenView> way,
    List<EndingRow> endings,
    int reached,
    String place,
    String walk,
    String next,
    WhyNot why) {

  /**
   * One ending of the scenario.
   *
   * @param title null when it was not reached yet
   * @param here whether it is the one that is shown
   */
  public record EndingRow(String title, boolean here) {}

  static EndingView of(Frame frame, Way way, List<Scene> reached, String next, WhyNot why) {
    Scene scene = way.scene();
    return new EndingView(
        frame,
        scene.title(),
        scene.ending().orElseThrow(),
        way.last().map(ChosenView::of).orElseThrow(),
        scene.text().safe(),
        way.taken().stream().map(ChosenView::of).toList(),
        way.scenario().endings().stream().map(one -> row(one, scene, reached)).toList(),
        reached.size(),
        way.place(),
        frame.here() + "/walk",
        next,
        why);
  }

  private static EndingRow row(Scene ending, Scene here, List<Scene> reached) {
    return new EndingRow(reached.contains(ending) ? ending.title() : null, ending.equals(here));
  }
}
