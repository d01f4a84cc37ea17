package fr.passerelle.training.player;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.CourseStep;
import java.util.Locale;
import java.util.Optional;

/** How an activity or a module stands, in the words and colours of the pages. */
public enum StepState {
  TODO,
  DOING,
  REVIEW,
  DONE,
  LOCKED;

  static StepState of(Attempt attempt, CourseStep step, Optional<CourseStep> doing) {
    Achievement achieved = attempt.achievement(step.activity());
    if (achieved.done()) {
      return DONE;
    }
    if (!attempt.reaches(step)) {
      return LOCKED;
    }
    if (achieved.points() > 0) {
      return REVIEW;
    }
    return doing.filter(step::equals).isPresent() ? DOING : TODO;
  }

  /** The value of {@code data-state}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String textKey() {
    return "training.state." + code();
  }
}
