package fr.passerelle.training.revision;

import fr.passerelle.training.activity.Invites;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Proposes, on the course's home, the questions that come back today. */
@ApplicationScoped
class RevisionInvitation implements Invites {

  @Inject private Revisions revisions;

  /** Whoever has nothing behind them has missed nothing. */
  @Override
  public List<Invitation> invitations(Visits visits, Attempt attempt, Course course) {
    if (attempt.results().isEmpty()) {
      return List.of();
    }
    int today = Sitting.of(revisions.of(attempt), course, visits.now()).today();
    return today == 0
        ? List.of()
        : List.of(
            new Invitation(
                visits.texts().get("training.revision.title"),
                visits.texts().get("training.revision.invites", today),
                visits.texts().get("training.revision.begin"),
                visits.session().path("revisions")));
  }
}
