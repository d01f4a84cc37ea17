package fr.passerelle.training.attestation.learner;

import fr.passerelle.training.attestation.AttestationHolder;
import fr.passerelle.training.attestation.AttestationState;
import fr.passerelle.training.attestation.Attested;
import fr.passerelle.training.attestation.Choices;
import java.time.LocalDate;

/**
 * « Mon attestation ».
 *
 * @param name as the workspace gives it now; null where it withholds it
 * @param attested what would be attested now
 * @param made the one there is; null before the first, and after one was revoked
 * @param here where the forms are sent
 * @param home of the course
 */
public record AttestationView(
    String name, Attested attested, Made made, String here, String home, String whoSeesWhat) {

  /**
   * The one there is.
   *
   * @param name as it is printed
   * @param check where anybody checks it
   * @param expiresOn null for never
   */
  public record Made(
      String name,
      String code,
      String check,
      LocalDate issuedOn,
      LocalDate expiresOn,
      boolean expired,
      Choices choices) {

    static Made of(AttestationHolder holder, LocalDate today, String check) {
      var attestation = holder.attestation();
      return new Made(
          holder.name(),
          attestation.code().grouped(),
          check,
          attestation.issuedOn(),
          attestation.expiresOn().orElse(null),
          attestation.state(today) == AttestationState.EXPIRED,
          attestation.choices());
    }
  }

  /** What is ticked before anybody has chosen: nothing. */
  public Choices choices() {
    return made == null ? new Choices(false, false) : made.choices();
  }

  /** Whether the workspace gives another name than the one that is printed. */
  public boolean isRenamed() {
    return made != null && name != null && !made.name().equals(name);
  }
}
