package fr.passerelle.training.activity.scenario;

/** Scenes that do not hold together: told to their author, with the place in the file. */
final class BrokenPlot extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int THE_SCENE_ITSELF = -1;

  private final int scene;
  private final int choice;

  private BrokenPlot(int scene, int choice, String reason) {
    super(reason);
    this.scene = scene;
    this.choice = choice;
  }

  static BrokenPlot at(int scene, String reason) {
    return new BrokenPlot(scene, THE_SCENE_ITSELF, reason);
  }

  static BrokenPlot at(int scene, int choice, String reason) {
    return new BrokenPlot(scene, choice, reason);
  }

  /** Which scene, from 0. */
  int scene() {
    return scene;
  }

  /** Whether one choice of the scene is at fault. */
  boolean isAboutAChoice() {
    return choice != THE_SCENE_ITSELF;
  }

  /** Which choice of the scene, from 0. */
  int choice() {
    return choice;
  }
}
