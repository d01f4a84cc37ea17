package fr.passerelle.training.attestation.trainer;

import fr.passerelle.training.attestation.AttestationHolder;

/** What a document is called inside the group's file. */
final class EntryName {

  private static final int LONGEST = 60;

  private EntryName() {}

  /** The letters and digits of the name, then the code: no name leads anywhere else. */
  static String of(AttestationHolder holder) {
    return of(holder.name()) + holder.attestation().code() + ".pdf";
  }

  static String of(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String whole = plain.substring(0, plain.offsetByCodePoints(0, length(plain)));
    return whole.isEmpty() ? "" : whole + "-";
  }

  private static int length(String plain) {
    return Math.min(LONGEST, plain.codePointCount(0, plain.length()));
  }
}
