package fr.passerelle.training.attempt;

import fr.passerelle.training.course.CourseStep;

/** An activity was written to before those that come first were done. Nothing has changed. */
public class StepNotOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StepNotOpen(CourseStep step) {
    super(step.path());
  }
}
