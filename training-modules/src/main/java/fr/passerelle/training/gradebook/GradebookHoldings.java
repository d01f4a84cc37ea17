package fr.passerelle.training.gradebook;

import fr.passerelle.lti.removal.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What trainers chose in a platform's gradebooks: it goes with the platform, and its columns go
 * with it by the foreign key. Nothing is deleted in the workspace.
 */
@ApplicationScoped
class GradebookHoldings extends HeldRows {

  GradebookHoldings() {
    super("CourseGradebook", "training.holding.gradebooks");
  }
}
