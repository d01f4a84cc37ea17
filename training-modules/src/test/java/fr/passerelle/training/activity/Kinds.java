package fr.passerelle.training.activity;

import fr.passerelle.training.activity.exploration.ExplorationKind;
import fr.passerelle.training.activity.page.PageKind;
import fr.passerelle.training.activity.positioning.PositioningKind;
import fr.passerelle.training.activity.quiz.QuizKind;
import fr.passerelle.training.activity.video.VideoKind;
import java.util.List;

/** The kinds of a course, without a container, and what surrounds their pages. */
public final class Kinds {

  public static final ActivityKinds ALL =
      new ActivityKinds(
          List.of(
              new PageKind(),
              new ExplorationKind(),
              new PositioningKind(),
              new QuizKind(),
              new VideoKind()));

  public static final Frame FRAME =
      new Frame(
          "/course", "Module", "Le quiz", 3, 3, 2, "/course/one/check", "/before", null, "/who");

  private Kinds() {}
}
