package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.BadCase.of;
import static fr.passerelle.lti.launch.BadCase.token;
import static fr.passerelle.lti.launch.RefusalReason.ALGORITHM_NOT_ALLOWED;
import static fr.passerelle.lti.launch.RefusalReason.HEADER_NOT_ALLOWED;
import static fr.passerelle.lti.launch.RefusalReason.KEY_ID_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.KEY_UNKNOWN;
import static fr.passerelle.lti.launch.RefusalReason.PLATFORM_KEYS_UNAVAILABLE;
import static fr.passerelle.lti.launch.RefusalReason.SIGNATURE_INVALID;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_MALFORMED;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_TOO_LARGE;
import static fr.passerelle.lti.testing.TestPlatform.KEY;
import static fr.passerelle.lti.testing.TestPlatform.NEW_KEY;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.testing.TestPlatform;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Malformed and forged tokens (Security Framework 1.0, sections 5.1.2 and 5.1.3). */
final class BadTokens {

  private static final String KID = "platform-key-1";

  static final List<BadCase> CASES =
      List.of(
          of(TOKEN_MISSING, "no id_token", BadTokens::noToken),
          token(TOKEN_TOO_LARGE, "65,537 characters", claims -> "x".repeat(65_537)),
          token(TOKEN_MALFORMED, "65,536 characters", claims -> "x".repeat(65_536)),
          text(TOKEN_MALFORMED, "x"),
          text(TOKEN_MALFORMED, "a.b"),
          text(TOKEN_MALFORMED, ".a.b"),
          text(TOKEN_MALFORMED, "a.b.c"),
          text(TOKEN_MALFORMED, ".."),
          text(TOKEN_MALFORMED, "a.b.c.d"),
          text(ALGORITHM_NOT_ALLOWED, "e30.e30."),
          text(TOKEN_MALFORMED, "W10.e30.x"),
          text(TOKEN_MALFORMED, "bnVsbA.e30.x"),
          text(TOKEN_MALFORMED, "é.é.é"),
          payload("Invalid LTI message: the payload is no object", "[1,2]"),
          payload("a payload that is null", "null"),
          payload("a payload nested without end", nestedWithoutEnd()),
          token(ALGORITHM_NOT_ALLOWED, "alg none", BadTokens::unsigned),
          token(ALGORITHM_NOT_ALLOWED, "HMAC with the public key as secret", BadTokens::hmac),
          token(ALGORITHM_NOT_ALLOWED, "RS512 where RS256 is registered", BadTokens::rs512),
          token(
              HEADER_NOT_ALLOWED,
              "jwk: signed with a key the token brings along",
              BadTokens::withItsOwnKey),
          token(HEADER_NOT_ALLOWED, "jku", BadTokens::withTheAddressOfItsKey),
          header("x5u", "\"https://evil.example\""),
          header("x5c", "[\"MIIB\"]"),
          header("crit", "[\"exp\"]"),
          token(KEY_ID_MISSING, "KID Missing from header", claims -> withKid(null, claims)),
          token(KEY_UNKNOWN, "Incorrect KID in header", claims -> withKid("nobody", claims)),
          of(PLATFORM_KEYS_UNAVAILABLE, "the key set answers 500", BadTokens::keySetDown),
          token(
              SIGNATURE_INVALID,
              "signed with another key under the platform's kid",
              claims -> signed(TestPlatform.header(KID), claims, NEW_KEY)),
          token(SIGNATURE_INVALID, "claims changed after signing", BadTokens::changedClaims),
          token(TOKEN_MALFORMED, "a blank in the signature", c -> TestPlatform.signed(c) + " "),
          token(TOKEN_MALFORMED, "a signature with loose bits", BadTokens::looseBits));

  private BadTokens() {}

  private static BadCase text(RefusalReason reason, String text) {
    return token(reason, text, claims -> text);
  }

  private static BadCase payload(String name, String payload) {
    JWSHeader header = TestPlatform.header(KID).build();
    return token(
        TOKEN_MALFORMED, name, claims -> TestPlatform.signed(header, new Payload(payload), KEY));
  }

  private static BadCase header(String name, String value) {
    return token(HEADER_NOT_ALLOWED, name, claims -> withHeader(name, value, claims));
  }

  private static Object noToken(Stage stage) {
    return stage.launch(Optional.of(stage.login().state()), Optional.empty());
  }

  private static Object keySetDown(Stage stage) {
    stage.platform.server.answer("/jwks", 500, "");
    return stage.launch(unchanged -> {});
  }

  private static String nestedWithoutEnd() {
    return "{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
  }

  private static String withKid(String kid, Map<String, Object> claims) {
    return signed(TestPlatform.header(kid), claims, KEY);
  }

  private static String signed(JWSHeader.Builder header, Map<String, Object> claims, RSAKey key) {
    return TestPlatform.signed(header.build(), new Payload(claims), key);
  }

  private static String rs512(Map<String, Object> claims) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(KID), claims, KEY);
  }

  private static String withItsOwnKey(Map<String, Object> claims) {
    return signed(TestPlatform.header(KID).jwk(NEW_KEY.toPublicJWK()), claims, NEW_KEY);
  }

  private static String withTheAddressOfItsKey(Map<String, Object> claims) {
    URI address = URI.create("https://evil.example/jwks");
    return signed(TestPlatform.header(KID).jwkURL(address), claims, KEY);
  }

  private static String unsigned(Map<String, Object> claims) {
    try {
      return new PlainJWT(JWTClaimsSet.parse(claims)).serialize();
    } catch (java.text.ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static String hmac(Map<String, Object> claims) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KID).build(),
              JWTClaimsSet.parse(claims));
      jwt.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
      return jwt.serialize();
    } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
      throw new AssertionError(e);
    }
  }

  /** The header is written by hand, as the library refuses to. */
  private static String withHeader(String name, String value, Map<String, Object> claims) {
    String header = "{\"alg\":\"RS256\",\"kid\":\"" + KID + "\",\"" + name + "\":" + value + "}";
    String[] parts = TestPlatform.signed(claims).split("\\.");
    return Base64URL.encode(header) + "." + parts[1] + "." + parts[2];
  }

  /** 256 bytes leave four bits over in the last of 342 characters; a decoder drops them. */
  private static String looseBits(Map<String, Object> claims) {
    String token = TestPlatform.signed(claims);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    int last = alphabet.indexOf(token.charAt(token.length() - 1));
    return token.substring(0, token.length() - 1) + alphabet.charAt(last + 1);
  }

  private static String changedClaims(Map<String, Object> claims) {
    String[] parts = TestPlatform.signed(claims).split("\\.");
    Map<String, Object> changed = new HashMap<>(claims);
    changed.put("sub", "1");
    return parts[0] + "." + new Payload(changed).toBase64URL() + "." + parts[2];
  }
}
