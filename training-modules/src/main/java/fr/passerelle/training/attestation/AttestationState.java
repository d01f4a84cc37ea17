package fr.passerelle.training.attestation;

import java.util.Locale;

/** How an attestation stands. */
public enum AttestationState {
  VALID,
  /** Its last day is over: said of the day, never kept. */
  EXPIRED,
  /** Its holder has made another one. */
  REPLACED,
  /** Taken back by its holder, or by the operator. */
  REVOKED;

  /** The end of the keys of its texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
