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
import java.util.stream.Collectors;

/** Says, on the course's home, where a trainer asks for more. */
@ApplicationScoped
class PracticeInvitation implements Invites {

  @Inject private Practices practices;

  @Override
  public List<Invitation> invitations(Visits visits, Attempt attempt, Course course) {
    if (course.activities(PracticeTask.class).isEmpty()) {
      return List.of();
    }
    Set<String> askedAgain =
        practices.all(attempt).stream()
            .filter(practice -> practice.state() == Practice.State.ASKED_AGAIN)
            .map(Practice::activityId)
            .collect(Collectors.toSet());
    return CourseStep.of(course)
        .filter(step -> askedAgain.contains(step.activityId()))
        .map(step -> invitation(visits, step))
        .toList();
  }

  private static Invitation invitation(Visits visits, CourseStep step) {
    return new Invitation(
        visits.texts().get("training.practice.callsback", step.activity().title()),
        visits.texts().get("training.practice.askedagain"),
        visits.texts().get("training.practice.complete"),
        visits.path(step.path()));
  }
}
