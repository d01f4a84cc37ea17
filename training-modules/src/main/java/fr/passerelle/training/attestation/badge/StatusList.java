package fr.passerelle.training.attestation.badge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Which numbers are revoked, as a credential (Bitstring Status List 1.0, section 2.2). A number
 * that was not given yet is not: verifiers keep a list for a while. The names of its parts are the
 * standard's.
 */
record StatusList(
    @JsonProperty("@context") List<String> context,
    URI id,
    List<String> type,
    URI issuer,
    Instant validFrom,
    Subject credentialSubject) {

  /** How many numbers one list has: the standard's least, for nobody to stand out (section 4). */
  static final int LENGTH = 131_072;

  /** The list itself. */
  record Subject(URI id, String type, String statusPurpose, String encodedList) {}

  /**
   * @param revoked the places of those that are revoked, from 0
   */
  static StatusList of(URI id, URI issuer, Collection<Integer> revoked, Instant now) {
    return new StatusList(
        List.of("https://www.w3.org/ns/credentials/v2"),
        id,
        List.of("VerifiableCredential", "BitstringStatusListCredential"),
        issuer,
        now,
        new Subject(
            URI.create(id + "#list"), "BitstringStatusList", "revocation", encoded(revoked)));
  }

  /** Place 0 is the first byte's highest bit; gzip, then multibase base64url (section 3.3). */
  private static String encoded(Collection<Integer> revoked) {
    byte[] bits = new byte[LENGTH / Byte.SIZE];
    revoked.forEach(place -> bits[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE));
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(gzip(bits));
  }

  private static byte[] gzip(byte[] bits) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bits);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
