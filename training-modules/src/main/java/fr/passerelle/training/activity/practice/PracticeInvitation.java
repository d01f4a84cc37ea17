package fr.passerelle.training.activity.practice;

import fr.passerelle.training.activity.Invites;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Says, on the course's home, where a trainer asks for more. */
@ApplicationScoped
class PracticeInvitation implements Invites {

  @Inject private Practices practices;

  @Override
  public List<Invitation> invitations(Visits visits, Attempt attempt, Course course) {
    if (noneIsOpen(attempt, course)) {
      return List.of();
    }
    Set<String> askedAgain = practices.askedAgain(attempt);
    return CourseStep.of(course)
        .filter(step -> askedAgain.contains(step.activityId()))
        .map(step -> invitation(visits, step))
        .toList();
  }

  /** Nothing can have been handed in then: a newcomer's first page does not ask for it. */
  private static boolean noneIsOpen(Attempt attempt, Course course) {
    return CourseStep.of(course)
        .filter(step -> step.activity() instanceof PracticeTask)
        .noneMatch(attempt::reaches);
  }

  private static Invitation invitation(Visits visits, CourseStep step) {
    return new Invitation(
        visits.texts().get("training.practice.callsback", step.activity().title()),
        visits.texts().get("training.practice.askedagain"),
        visits.texts().get("training.practice.complete"),
        visits.path(step.path()));
  }
}
