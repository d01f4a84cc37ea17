package fr.passerelle.training.attestation;

import java.time.LocalDate;
import java.util.List;

/**
 * An attestation as its holder takes it away. The names of its parts are the keys of the file.
 *
 * @param shownName null unless the public page shows it
 * @param outlives whether it stays when the holder's data is erased
 */
record ExportedAttestation(
    String code,
    String state,
    String name,
    String shownName,
    boolean outlives,
    String course,
    String version,
    String title,
    int minutes,
    List<AttestedCompetence> competences,
    LocalDate begun,
    LocalDate completed,
    LocalDate issued,
    LocalDate expires) {

  static ExportedAttestation of(AttestationHolder holder) {
    Attestation attestation = holder.attestation();
    Attested attested = attestation.attested();
    return new ExportedAttestation(
        attestation.code().grouped(),
        attestation.state(attestation.issuedOn()).name(),
        holder.name(),
        attestation.shownName().orElse(null),
        attestation.choices().outlives(),
        attested.version().courseId(),
        attested.version().hash(),
        attested.title(),
        attested.minutes(),
        attested.competences(),
        attested.begunOn(),
        attested.completedOn(),
        attestation.issuedOn(),
        attestation.expiresOn().orElse(null));
  }
}
