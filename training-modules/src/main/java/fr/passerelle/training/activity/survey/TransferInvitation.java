package fr.passerelle.training.activity.survey;

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

/** Asks, three weeks later and on the course's home, what somebody tried; until it is written. */
@ApplicationScoped
class TransferInvitation implements Invites {

  @Inject private TransferNotes notes;

  @Override
  public List<Invitation> invitations(Visits visits, Attempt attempt, Course course) {
    List<CourseStep> due =
        CourseStep.of(course).filter(step -> isDue(visits, attempt, step)).toList();
    if (due.isEmpty()) {
      return List.of();
    }
    Set<String> written =
        notes.all(attempt).stream().map(TransferNote::activityId).collect(Collectors.toSet());
    return due.stream()
        .filter(step -> !written.contains(step.activityId()))
        .map(step -> invitation(visits, step))
        .toList();
  }

  private static boolean isDue(Visits visits, Attempt attempt, CourseStep step) {
    return step.activity() instanceof Survey survey
        && Transfer.of(attempt, survey).filter(one -> one.openAt(visits.now())).isPresent();
  }

  private static Invitation invitation(Visits visits, CourseStep step) {
    return new Invitation(
        visits.texts().get("training.survey.transfer.title"),
        visits.texts().get("training.survey.transfer.invites"),
        visits.texts().get("training.survey.transfer.write"),
        visits.path(step.path() + "/" + Transfer.PATH));
  }
}
