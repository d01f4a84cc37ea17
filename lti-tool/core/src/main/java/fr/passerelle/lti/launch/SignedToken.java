package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.ALGORITHM_NOT_ALLOWED;
import static fr.passerelle.lti.launch.RefusalReason.HEADER_NOT_ALLOWED;
import static fr.passerelle.lti.launch.RefusalReason.KEY_ID_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.SIGNATURE_INVALID;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_MALFORMED;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_TOO_LARGE;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.util.Base64URL;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An id token whose header was checked and whose claims nobody sees before the signature is
 * verified (Security Framework 1.0, sections 5.1.2 and 5.1.3).
 */
record SignedToken(JWSObject jws, String algorithm, String keyId) {

  /**
   * A key in the header, or its address, is the sender's word for who they are: an attack wherever
   * it is followed. {@code crit} names extensions that must be understood, and none is.
   */
  private static final List<String> HEADERS_NOT_ALLOWED =
      List.of("crit", "b64", "jwk", "jku", "x5u", "x5c");

  static SignedToken read(Optional<String> idToken, Set<String> algorithms) {
    String text = requireSaneLength(idToken);
    JsonObject header = header(text);
    String algorithm = requireAllowed(header, algorithms);
    requireNoKeyOfItsOwn(header);
    String keyId = requireKeyId(header);
    return new SignedToken(parsed(text), algorithm, keyId);
  }

  /**
   * @param keys any of which may have signed it
   */
  JsonObject claimsVerifiedWith(List<PublicKey> keys) {
    if (!isSignedWithOneOf(keys)) {
      throw new InvalidMessage(SIGNATURE_INVALID, "the signature is not the platform's");
    }
    try {
      return JsonObject.parse(jws.getPayload().toString());
    } catch (MalformedJson e) {
      throw new InvalidMessage(TOKEN_MALFORMED, "the payload is no JSON object");
    }
  }

  boolean isSignedWithOneOf(List<PublicKey> keys) {
    return keys.stream().anyMatch(this::isSignedWith);
  }

  private static String requireSaneLength(Optional<String> idToken) {
    String text =
        idToken.orElseThrow(() -> new InvalidMessage(TOKEN_MISSING, "the answer has no id_token"));
    if (text.length() > AuthenticationResponse.MAX_TOKEN_CHARACTERS) {
      throw new InvalidMessage(TOKEN_TOO_LARGE, text.length() + " characters");
    }
    return text;
  }

  /** Read before the library does, which would already stumble over some of what is refused. */
  private static JsonObject header(String text) {
    if (text.chars().filter(c -> c == '.').count() != 2) {
      throw new InvalidMessage(TOKEN_MALFORMED, "not three parts");
    }
    String header = text.substring(0, text.indexOf('.'));
    try {
      return JsonObject.parse(new Base64URL(header).decodeToString());
    } catch (MalformedJson e) {
      throw new InvalidMessage(TOKEN_MALFORMED, "the header is no JSON object");
    }
  }

  private static String requireAllowed(JsonObject header, Set<String> algorithms) {
    return header
        .display("alg")
        .filter(algorithms::contains)
        .orElseThrow(
            () -> new InvalidMessage(ALGORITHM_NOT_ALLOWED, "alg is not one of " + algorithms));
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

  /** The library skips what is no base64url, so that many texts would be one token. */
  private static JWSObject parsed(String text) {
    try {
      JWSObject jws = JWSObject.parse(text);
      Base64URL signature = jws.getSignature();
      if (!text.matches("[A-Za-z0-9_.-]++")
          || !Base64URL.encode(signature.decode()).equals(signature)) {
        throw new InvalidMessage(TOKEN_MALFORMED, "the token is no base64url");
      }
      return jws;
    } catch (InvalidMessage refusal) {
      throw refusal;
    } catch (ParseException | RuntimeException e) {
      throw new InvalidMessage(TOKEN_MALFORMED, "the token is no signed JWT");
    }
  }

  /** A key that does not fit the algorithm verifies nothing. */
  private boolean isSignedWith(PublicKey key) {
    try {
      JWSVerifier verifier =
          new DefaultJWSVerifierFactory().createJWSVerifier(jws.getHeader(), key);
      return jws.verify(verifier);
    } catch (JOSEException | RuntimeException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "SignedToken[" + algorithm + ", " + keyId + "]";
  }
}
