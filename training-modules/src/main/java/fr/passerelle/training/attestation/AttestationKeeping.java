package fr.passerelle.training.attestation;

import static fr.passerelle.training.kept.Shown.ATTESTATIONS;
import static fr.passerelle.training.kept.Shown.CHECK;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.Keeper;
import fr.passerelle.training.kept.KeptWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What attestations keep of people, and who sees it. */
@ApplicationScoped
public class AttestationKeeping implements Keeper {

  @Inject private Attestations attestations;

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.shown(
            "training.who.attestation",
            Set.of(ATTESTATIONS, CHECK),
            "training_attestation.code",
            "training_attestation.state",
            "training_attestation.course_hash",
            "training_attestation.course_title",
            "training_attestation.minutes",
            "training_attestation.competences",
            "training_attestation.begun_on",
            "training_attestation.completed_on",
            "training_attestation.issued_on",
            "training_attestation.expires_on"),
        DataCategory.shown(
            "training.who.attestationname",
            Set.of(ATTESTATIONS),
            "training_attestation_holder.name"),
        DataCategory.shown(
            "training.who.attestationshown", Set.of(CHECK), "training_attestation.shown_name"),
        DataCategory.own("training.who.attestedcourse", "training_attestation.course_id"));
  }

  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  @Override
  public KeptWork export(Attempt attempt) {
    List<ExportedAttestation> parts =
        attestations.all(attempt).stream().map(ExportedAttestation::of).toList();
    return new KeptWork("attestations", parts, "training.data.attestations", List.of(parts.size()));
  }
}
