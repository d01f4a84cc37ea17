package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.ALGORITHM_NOT_ALLOWED;
import static fr.passerelle.lti.launch.RefusalReason.HEADER_NOT_ALLOWED;
import static fr.passerelle.lti.launch.RefusalReason.KEY_ID_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_MALFORMED;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_TOO_LARGE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.proc.JWSVerifierFactory;
import com.nimbusds.jose.util.Base64URL;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An id token whose header was checked and whose claims nobody sees before the signature is
 * verified (Security Framework 1.0, sections 5.1.2 and 5.1.3).
 */
record SignedToken(String signed, String signature, String algorithm, String keyId) {

  /**
   * A key in the header, or its address, is the sender's word for who they are: an attack wherever
   * it is followed. {@code crit} names extensions that must be understood, and none is.
   */
  private static final List<String> HEADERS_NOT_ALLOWED =
      List.of("crit", "b64", "jwk", "jku", "x5u", "x5c");

  private static final JWSVerifierFactory VERIFIERS = new DefaultJWSVerifierFactory();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  static SignedToken read(Optional<String> idToken, Set<String> algorithms) {
    String text = requireSaneLength(idToken);
    JsonObject header = header(text);
    String algorithm = requireAllowed(header, algorithms);
    requireNoKeyOfItsOwn(header);
    String keyId = requireKeyId(header);
    requireBase64Url(text);
    int last = text.lastIndexOf('.');
    return new SignedToken(text.substring(0, last), text.substring(last + 1), algorithm, keyId);
  }

  /**
   * What it says; none when no key of these signed it.
   *
   * @param keys any of which may have signed it
   */
  Optional<JsonObject> claimsSignedWith(List<PublicKey> keys) {
    return keys.stream().anyMatch(this::isSignedWith) ? Optional.of(claims()) : Optional.empty();
  }

  private JsonObject claims() {
    try {
      return JsonObject.parse(text(signed.substring(signed.indexOf('.') + 1)));
    } catch (MalformedJson | IllegalArgumentException e) {
      throw new InvalidMessage(TOKEN_MALFORMED, "the payload is no JSON object");
    }
  }

  private static String requireSaneLength(Optional<String> idToken) {
    String text =
        idToken.orElseThrow(() -> new InvalidMessage(TOKEN_MISSING, "the answer has no id_token"));
    if (text.length() > AuthenticationResponse.MAX_TOKEN_CHARACTERS) {
      throw new InvalidMessage(TOKEN_TOO_LARGE, text.length() + " characters");
    }
    return text;
  }

  /** Read here alone: the library would read it once more, and leniently. */
  private static JsonObject header(String text) {
    if (text.chars().filter(c -> c == '.').count() != 2) {
      throw new InvalidMessage(TOKEN_MALFORMED, "not three parts");
    }
    String header = text.substring(0, text.indexOf('.'));
    try {
      return JsonObject.parse(text(header));
    } catch (MalformedJson | IllegalArgumentException e) {
      throw new InvalidMessage(TOKEN_MALFORMED, "the header is no JSON object");
    }
  }

  private static String requireAllowed(JsonObject header, Set<String> algorithms) {
    if (!(header.members().get("alg") instanceof String algorithm)
        || !algorithms.contains(algorithm)) {
      throw new InvalidMessage(ALGORITHM_NOT_ALLOWED, "alg is not one of " + algorithms);
    }
    return algorithm;
  }

  private static void requireNoKeyOfItsOwn(JsonObject header) {
    for (String name : HEADERS_NOT_ALLOWED) {
      if (header.members().containsKey(name)) {
        throw new InvalidMessage(HEADER_NOT_ALLOWED, "the header holds " + name);
      }
    }
  }

  private static String requireKeyId(JsonObject header) {
    return header
        .ifReadable(one -> one.id("kid"))
        .orElseThrow(() -> new InvalidMessage(KEY_ID_MISSING, "the header has no kid"));
  }

  /** Each token is written in one way: decoders skip and guess, and many texts would be one. */
  private static void requireBase64Url(String text) {
    String signature = text.substring(text.lastIndexOf('.') + 1);
    try {
      if (!text.chars().allMatch(SignedToken::isWritten)
          || !ENCODER.encodeToString(decoded(signature)).equals(signature)) {
        throw new InvalidMessage(TOKEN_MALFORMED, "the token is no base64url");
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidMessage(TOKEN_MALFORMED, "the token is no signed JWT");
    }
  }

  private static boolean isWritten(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }

  /** A key that does not fit the algorithm verifies nothing. */
  private boolean isSignedWith(PublicKey key) {
    JWSHeader header = new JWSHeader(JWSAlgorithm.parse(algorithm));
    try {
      return VERIFIERS
          .createJWSVerifier(header, key)
          .verify(header, signed.getBytes(US_ASCII), new Base64URL(signature));
    } catch (JOSEException | RuntimeException e) {
      return false;
    }
  }

  private static String text(String part) {
    return new String(decoded(part), UTF_8);
  }

  /** The library's own takes the same time for every secret; here is none, and it takes long. */
  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }

  @Override
  public String toString() {
    return "SignedToken[" + algorithm + ", " + keyId + "]";
  }
}
