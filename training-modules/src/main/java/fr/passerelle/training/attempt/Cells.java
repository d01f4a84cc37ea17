package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.training.course.Course;
import java.util.List;
import java.util.Optional;

/**
 * The gradebook cells that an attempt's score goes to.
 *
 * @param placements the attempt's own: they grow here
 */
record Cells(Attempt attempt, List<GradePlacement> placements) {

  /**
   * Adds a cell that the score goes to from now on, or notes what a known one is about by now: what
   * its link opens may change.
   *
   * @param moduleId the one module the cell is about, or null for the whole course
   * @return whether it knows nothing of this attempt yet, or something else
   */
  boolean receive(GradeTarget cell, String moduleId) {
    Optional<GradePlacement> known =
        placements.stream().filter(one -> one.target().equals(cell)).findFirst();
    if (known.isEmpty()) {
      placements.add(new GradePlacement(attempt, cell, moduleId));
    }
    return known.map(one -> one.turnsTo(moduleId)).orElse(true);
  }

  /**
   * Adds a cell in each of these columns, but for modules that its version of the course has not.
   *
   * @return whether one of them is new
   */
  boolean receive(List<FurtherCells.Column> columns, Course whole) {
    return columns.stream()
        .filter(column -> isPartOf(whole, column.moduleId()))
        .map(column -> receive(in(column), column.moduleId()))
        .reduce(false, Boolean::logicalOr);
  }

  private static boolean isPartOf(Course whole, String moduleId) {
    return moduleId == null || whole.module(moduleId).isPresent();
  }

  private GradeTarget in(FurtherCells.Column column) {
    return new GradeTarget(
        attempt.learner().registrationId(), column.lineItem(), attempt.learner().subject());
  }
}
