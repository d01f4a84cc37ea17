package fr.passerelle.training.attestation.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** As whoever verifies reads it (Bitstring Status List 1.0, section 3.2). */
class StatusListTest {

  private static final URI LIST = URI.create("https://p.example/badges/status/0");
  private static final URI ISSUER = URI.create("https://p.example/badges/issuer");

  @Test
  void whatIsRevokedIsSetAndNothingElse() throws Exception {
    List<Integer> revoked = List.of(0, 7, 8, 94_567, 131_071);
    byte[] bits = bits(StatusList.of(LIST, ISSUER, revoked, Sample.NOON));

    assertEquals(131_072 / 8, bits.length);
    revoked.forEach(place -> assertTrue(isSet(bits, place), "valid: " + place));
    List.of(1, 6, 9, 94_566, 131_070)
        .forEach(place -> assertFalse(isSet(bits, place), "revoked: " + place));
  }

  @Test
  void saysWhatItIs() {
    StatusList list = StatusList.of(LIST, ISSUER, List.of(), Sample.NOON);
    assertTrue(list.type().contains("BitstringStatusListCredential"));
    assertEquals("BitstringStatusList", list.credentialSubject().type());
    assertEquals("revocation", list.credentialSubject().statusPurpose());
    assertTrue(list.credentialSubject().encodedList().startsWith("u"), "multibase base64url");
  }

  /** The first place is the left-most bit. */
  private static boolean isSet(byte[] bits, int place) {
    return (bits[place / 8] >> (7 - place % 8) & 1) == 1;
  }

  private static byte[] bits(StatusList list) throws IOException {
    byte[] packed =
        Base64.getUrlDecoder().decode(list.credentialSubject().encodedList().substring(1));
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    }
  }
}
