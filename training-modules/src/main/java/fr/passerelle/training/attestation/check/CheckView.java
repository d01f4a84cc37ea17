package fr.passerelle.training.attestation.check;

import fr.passerelle.training.attestation.Attestation;
import fr.passerelle.training.attestation.AttestationState;
import fr.passerelle.training.attestation.Attested;
import fr.passerelle.training.attestation.CheckAddress;
import java.time.LocalDate;

/**
 * What the public page says of a code.
 *
 * @param state null where nothing is attested under this code
 * @param typed what was typed or scanned, to be corrected
 * @param shown of a valid attestation alone; null of any other
 */
public record CheckView(AttestationState state, String typed, Shown shown) {

  /**
   * What a valid attestation shows.
   *
   * @param name null where its holder does not want it to be seen
   * @param expiresOn null for never
   */
  public record Shown(Attested attested, String name, LocalDate issuedOn, LocalDate expiresOn) {

    private static Shown of(Attestation valid) {
      return new Shown(
          valid.attested(),
          valid.shownName().orElse(null),
          valid.issuedOn(),
          valid.expiresOn().orElse(null));
    }
  }

  static CheckView of(Attestation attestation, LocalDate today) {
    AttestationState state = attestation.state(today);
    return new CheckView(
        state,
        attestation.code().grouped(),
        state == AttestationState.VALID ? Shown.of(attestation) : null);
  }

  static CheckView unknown(String typed) {
    return new CheckView(null, typed, null);
  }

  /** The end of the keys of what it says. */
  public String word() {
    return state == null ? "unknown" : state.word();
  }

  /** Where a code is sent. */
  public String form() {
    return CheckAddress.PATH;
  }
}
