package fr.passerelle.deployment.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.passerelle.lti.sandbox.workspace.PlatformKeys;
import java.net.URI;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What can be done to a platform's signed message: by somebody without its key, and by a platform
 * that signs nonsense. The same seed spoils in the same ways.
 */
final class SpoiledTokens {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String ALPHABET = "abcXYZ019-_.=+/ é%\u0000";

  /** Without a right value for these there is no launch. */
  static final Set<String> DECISIVE =
      Set.of(
          "iss",
          "aud",
          "sub",
          "exp",
          "iat",
          "nonce",
          LTI + "message_type",
          LTI + "version",
          LTI + "deployment_id",
          LTI + "target_link_uri",
          LTI + "resource_link");

  /** What a platform may leave out or fill with anything: a launch may come of it all the same. */
  private static final List<String> FURTHER =
      List.of(
          LTI + "roles",
          LTI + "context",
          LTI + "custom",
          LTI + "launch_presentation",
          LTI + "tool_platform",
          LTI + "lis",
          LTI + "role_scope_mentor",
          LTI + "for_user",
          "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
          "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
          "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
          "azp",
          "name",
          "given_name",
          "family_name",
          "email",
          "locale",
          "nbf",
          "jti");

  private final Random random;
  private final PlatformKeys platform;
  private final RSAKey stranger;

  SpoiledTokens(PlatformKeys platform, long seed) throws JOSEException {
    this.platform = platform;
    this.random = new Random(seed);
    this.stranger = new RSAKeyGenerator(2048).generate();
  }

  /**
   * As somebody without the platform's key would spoil it: none of these may ever open anything.
   */
  String forged(String token) throws ParseException, JOSEException {
    String[] parts = token.split("\\.");
    return switch (random.nextInt(12)) {
      case 0 -> altered(token);
      case 1 -> token.substring(0, random.nextInt(token.length()));
      case 2 -> token + ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      case 3 -> parts[0] + "." + parts[1] + ".";
      case 4 -> encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
      case 5 -> parts[0] + "." + encoded(otherClaims(parts[1])) + "." + parts[2];
      case 6 -> bySomebodyElse(token);
      case 7 -> withItsOwnKeyInTheHeader(token);
      case 8 -> byPublicKeyAsPassword(token);
      case 9 -> parts[1] + "." + parts[0] + "." + parts[2];
      case 10 -> encoded("{\"alg\":" + nonsenseJson() + "}") + "." + parts[1] + "." + parts[2];
      default -> anyText(random.nextInt(3000));
    };
  }

  /** The same message with one claim spoiled, signed by the platform itself. */
  Signed signed(String token) throws ParseException {
    List<String> all = new ArrayList<>(DECISIVE.stream().sorted().toList());
    all.addAll(FURTHER);
    String claim = all.get(random.nextInt(all.size()));
    Object value = nonsense(3);
    JWTClaimsSet right = SignedJWT.parse(token).getJWTClaimsSet();
    return new Signed(claim, value, platform.sign(with(right, claim, value)));
  }

  /**
   * A message that the platform has signed.
   *
   * @param claim whose value is wrong
   */
  record Signed(String claim, Object value, String token) {
    @Override
    public String toString() {
      String text = claim + " = " + value;
      return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
  }

  private static JWTClaimsSet with(JWTClaimsSet right, String claim, Object value) {
    JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder(right);
    return switch (claim) {
      case "exp" -> claims.expirationTime(new Date(0)).build();
      case "iat" -> claims.issueTime(new Date(Long.MAX_VALUE / 2)).build();
      default -> claims.claim(claim, value).build();
    };
  }

  private String bySomebodyElse(String token) throws ParseException, JOSEException {
    SignedJWT right = SignedJWT.parse(token);
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(right.getHeader().getKeyID()).build();
    return signedByStranger(header, right);
  }

  private String withItsOwnKeyInTheHeader(String token) throws ParseException, JOSEException {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("mine")
            .jwk(stranger.toPublicJWK())
            .jwkURL(URI.create("http://127.0.0.1:9/jwks"))
            .x509CertURL(URI.create("http://127.0.0.1:9/x5u"))
            .build();
    return signedByStranger(header, SignedJWT.parse(token));
  }

  private String signedByStranger(JWSHeader header, SignedJWT right)
      throws ParseException, JOSEException {
    SignedJWT forged = new SignedJWT(header, right.getJWTClaimsSet());
    forged.sign(new RSASSASigner(stranger));
    return forged.serialize();
  }

  /** The old confusion: a signature with HMAC, its secret the platform's public key. */
  private String byPublicKeyAsPassword(String token) throws ParseException, JOSEException {
    SignedJWT right = SignedJWT.parse(token);
    JWKSet published = platform.published();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(right.getHeader().getKeyID()).build();
    SignedJWT forged = new SignedJWT(header, right.getJWTClaimsSet());
    byte[] secret = published.getKeys().get(0).toRSAKey().toRSAPublicKey().getEncoded();
    forged.sign(new MACSigner(secret));
    return forged.serialize();
  }

  private static String otherClaims(String payload) {
    return new Base64URL(payload).decodeToString().replace("\"sub\":\"", "\"sub\":\"1");
  }

  /** With another character somewhere: not the last one, whose bits do not all count. */
  String altered(String text) {
    int at = random.nextInt(text.length() - 1);
    char other = text.charAt(at) == 'x' ? 'y' : 'x';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static String encoded(String json) {
    return Base64URL.encode(json).toString();
  }

  private String nonsenseJson() {
    return List.of("null", "[]", "{}", "7", "\"ES256\"", "\"RS256 \"", "\"hs256\"", "\"\"")
        .get(random.nextInt(8));
  }

  /** A value of any kind, that no platform should send. */
  private Object nonsense(int depth) {
    return switch (random.nextInt(depth > 0 ? 14 : 10)) {
      case 0 -> null;
      case 1 -> "";
      case 2 -> " \u00a0\u202e ";
      case 3 -> "\u0000";
      case 4 -> "a".repeat(1 + random.nextInt(5000));
      case 5 -> anyText(40);
      case 6 -> random.nextLong();
      case 7 -> random.nextDouble();
      case 8 -> random.nextBoolean();
      case 9 -> "https://evil.example/?" + anyText(10);
      case 10 -> List.of();
      case 11 -> Map.of("id", nonNull(depth - 1), "title", nonNull(depth - 1));
      case 12 -> List.of(nonNull(depth - 1), nonNull(depth - 1));
      default ->
          Map.of(
              "scope", nonNull(depth - 1),
              "lineitem", nonNull(depth - 1),
              "lineitems", nonNull(depth - 1),
              "context_memberships_url", nonNull(depth - 1),
              "return_url", nonNull(depth - 1),
              "locale", nonNull(depth - 1),
              "content", nonNull(depth - 1));
    };
  }

  private Object nonNull(int depth) {
    Object value = nonsense(depth);
    return value == null ? "null" : value;
  }

  private String anyText(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
