package fr.passerelle.training.attestation.learner;

import fr.passerelle.training.activity.Invites;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Leads from the home of a completed course to « Mon attestation ». */
@ApplicationScoped
class AttestationInvitation implements Invites {

  @Inject private AttestationPages pages;

  @Override
  public List<Invitation> invitations(Visits visits, Attempt attempt, Course course) {
    return attempt.progress(course).completed() && pages.attested(attempt).isPresent()
        ? List.of(
            new Invitation(
                visits.texts().get("training.attestation.title"),
                visits.texts().get("training.attestation.invites"),
                visits.texts().get("training.attestation.open"),
                visits.session().path(AttestationPages.PATH)))
        : List.of();
  }
}
