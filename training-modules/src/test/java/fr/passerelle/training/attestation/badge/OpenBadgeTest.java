package fr.passerelle.training.attestation.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.page.FrenchTexts;
import fr.passerelle.training.attestation.AttestationHolder;
import fr.passerelle.training.attestation.Choices;
import fr.passerelle.training.attestation.Samples;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A badge as whoever verifies it reads it (Open Badges 3.0, sections 8.2.4 and 8.2.5). */
class OpenBadgeTest {

  private static final URI CHECK = URI.create("https://p.example/attestations/7K3M-10XD-2TVB");
  private static final URI LIST = URI.create("https://p.example/badges/status/0");
  private static final RSAKey KEY = key();

  @Test
  void followsTheStandardsDataModel() throws Exception {
    for (Choices choices : List.of(new Choices(false, false), new Choices(true, true))) {
      assertEquals(List.of(), complaints(payload(choices, null)));
      assertEquals(List.of(), complaints(payload(choices, LocalDate.of(2027, 11, 29))));
    }
  }

  @Test
  void theSchemaSeesWhatIsWrong() throws Exception {
    String badge = payload(new Choices(true, true), null);
    for (Map.Entry<String, String> wrong :
        Map.of(
                "credentials/v2", "2018/credentials/v1",
                "\"OpenBadgeCredential\"", "\"Badge\"",
                "\"validFrom\"", "\"issuanceDate\"",
                "\"criteria\"", "\"criterion\"",
                "\"targetUrl\"", "\"targetURL\"",
                "\"iss\"", "\"vc\"")
            .entrySet()) {
      String spoilt = badge.replace(wrong.getKey(), wrong.getValue());
      assertNotEquals(badge, spoilt, wrong.getKey());
      assertFalse(complaints(spoilt).isEmpty(), wrong.getKey());
    }
  }

  @Test
  void theClaimsSayWhatTheCredentialSays() throws Exception {
    JWTClaimsSet claims =
        JWTClaimsSet.parse(payload(new Choices(false, false), LocalDate.of(2027, 11, 29)));
    assertEquals(CHECK.toString(), claims.getJWTID());
    assertEquals(claims.getJWTID(), claims.getStringClaim("id"));
    assertEquals(claims.getIssuer(), claims.getJSONObjectClaim("issuer").get("id"));
    assertEquals(claims.getSubject(), claims.getJSONObjectClaim("credentialSubject").get("id"));
    assertEquals(
        Instant.parse(claims.getStringClaim("validFrom")), claims.getNotBeforeTime().toInstant());
    assertEquals("2026-11-28T23:00:00Z", claims.getStringClaim("validFrom"));
    assertEquals(
        Instant.parse(claims.getStringClaim("validUntil")), claims.getExpirationTime().toInstant());
    assertEquals("2027-11-29T23:00:00Z", claims.getStringClaim("validUntil"));
  }

  @Test
  void withoutAnEndItHasNone() throws Exception {
    Set<String> claims =
        JWTClaimsSet.parse(payload(new Choices(false, false), null)).getClaims().keySet();
    assertFalse(claims.contains("exp") || claims.contains("validUntil"), claims.toString());
  }

  @Test
  void namesItsHolderOnlyWhereTheyWantIt() throws Exception {
    assertFalse(payload(new Choices(false, true), null).contains("Martin"));
    assertTrue(payload(new Choices(true, false), null).contains("Claire Martin"));
  }

  @Test
  void isSignedByAKeyThatItsHeaderLeadsToAndHasNoOtherHeader() throws Exception {
    SignedJWT jwt = SignedJWT.parse(signed(new Choices(false, false), null));
    assertEquals(Set.of("alg", "kid", "typ"), jwt.getHeader().toJSONObject().keySet());
    assertEquals("RS256", jwt.getHeader().getAlgorithm().getName());
    assertEquals("JWT", jwt.getHeader().getType().getType());
    assertEquals("https://p.example/badges/keys/" + KEY.getKeyID(), jwt.getHeader().getKeyID());
    assertTrue(jwt.verify(new RSASSAVerifier(KEY.toPublicJWK())));
  }

  @Test
  void aChangedBadgeIsRefused() throws Exception {
    String[] parts = signed(new Choices(false, false), null).split("\\.");
    String other =
        JWSObject.parse(signed(new Choices(true, false), null))
            .getPayload()
            .toBase64URL()
            .toString();
    SignedJWT forged = SignedJWT.parse(parts[0] + "." + other + "." + parts[2]);
    assertFalse(forged.verify(new RSASSAVerifier(KEY.toPublicJWK())));
  }

  private static String payload(Choices choices, LocalDate expiresOn) throws Exception {
    return JWSObject.parse(signed(choices, expiresOn)).getPayload().toString();
  }

  private static String signed(Choices choices, LocalDate expiresOn) {
    AttestationHolder holder = Samples.holder("Claire Martin", choices, expiresOn);
    Profile issuer =
        Profile.of(
            URI.create("https://p.example/badges/issuer"),
            "Passerelle",
            URI.create("https://p.example"));
    Achievement achievement =
        Achievement.of(
            URI.create("https://p.example/badges/achievements/sample/0123456789abcdef"),
            holder.attestation().attested(),
            new BadgeWords(FrenchTexts.of("texts.lti", "texts.training")));
    OpenBadge badge =
        OpenBadge.of(
            holder.attestation(), CHECK, issuer, achievement, OpenBadge.Status.of(LIST, 94));
    return CredentialSigner.signed(
        badge,
        JOSEObjectType.JWT,
        KEY,
        URI.create("https://p.example/badges/keys/" + KEY.getKeyID()));
  }

  private static List<Error> complaints(String badge) throws Exception {
    try (InputStream file =
        OpenBadgeTest.class.getResourceAsStream("/badge/open-badge.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09).getSchema(file);
      return schema.validate(
          badge,
          InputFormat.JSON,
          run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
