package fr.passerelle.training.attestation.learner;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attestation.AttestationHolder;
import fr.passerelle.training.attestation.AttestationState;
import fr.passerelle.training.attestation.Attestations;
import fr.passerelle.training.attestation.Attested;
import fr.passerelle.training.attestation.CheckAddress;
import fr.passerelle.training.attestation.learner.AttestationView.Made;
import fr.passerelle.training.content.Catalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;

/** What a holder's pages are made of. Call inside a transaction where nothing else is said. */
@ApplicationScoped
class AttestationPages {

  static final String PATH = "attestation";

  @Inject private Visits visits;
  @Inject private Catalog catalog;
  @Inject private Attestations attestations;
  @Inject private CheckAddress address;

  /** What would be attested now; none of whoever has not completed the whole course. */
  Optional<Attested> attested(Attempt attempt) {
    LaunchSession session = visits.session();
    return Attested.of(attempt, catalog.version(attempt.version(), session.locale()));
  }

  View page(Attempt attempt, Attested attested) {
    LaunchSession session = visits.session();
    AttestationView view =
        new AttestationView(
            attempt.learner().displayName(),
            attested,
            attestations.current(attempt).map(this::made).orElse(null),
            session.path(PATH),
            visits.home(),
            session.path("who-sees-what"));
    String title = visits.texts().get("training.attestation.title");
    return View.of("tm/attestation/mine.jte", title, Map.of("view", view));
  }

  private Made made(AttestationHolder holder) {
    return Made.of(holder, attestations.today(), address.of(holder.attestation()));
  }

  /** The one that is valid today, to be taken away; in a transaction of its own. */
  @Transactional
  AttestationHolder valid() {
    return attestations
        .current(visits.attempt())
        .filter(one -> one.attestation().state(attestations.today()) == AttestationState.VALID)
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "training.problem.attestation"));
  }
}
