package fr.passerelle.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.registration.Registration;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key that can verify signatures (RFC 7517, section 4; RFC 7518, section 6). Read from the
 * members that make it, and none besides: what a platform adds, or writes oddly, costs nobody the
 * key.
 *
 * @param kid its id
 * @param algorithm the one it is for, where it names one we know
 * @param key RSA of 2048 bits at least, or an elliptic curve's
 */
record VerificationKey(String kid, Optional<String> algorithm, PublicKey key) {

  private static final int MIN_RSA_BITS = 2048;

  private static final List<String> MATERIAL = List.of("kty", "n", "e", "crv", "x", "y");

  /** RFC 7517, section 4.3. */
  private static final Set<String> OPERATIONS =
      Set.of(
          "sign",
          "verify",
          "encrypt",
          "decrypt",
          "wrapkey",
          "unwrapkey",
          "derivekey",
          "derivebits");

  /** Nothing for a key that is for something else, too weak, or none. */
  static Optional<VerificationKey> of(JsonObject json) {
    return json.ifReadable(one -> one.id("kid"))
        .filter(kid -> isForSignatures(json))
        .flatMap(kid -> publicKey(json).map(key -> new VerificationKey(kid, algorithm(json), key)))
        .filter(VerificationKey::isStrong);
  }

  boolean fits(String wanted) {
    return algorithm.map(wanted::equals).orElse(true)
        && (wanted.startsWith("ES") ? key instanceof ECPublicKey : key instanceof RSAPublicKey);
  }

  private static boolean isForSignatures(JsonObject json) {
    String use = word(json, "use");
    String algorithm = word(json, "alg");
    Set<String> operations = operations(json);
    return (use.isEmpty() || use.equals("sig"))
        && !algorithm.startsWith("rsa-oaep")
        && !algorithm.startsWith("rsa1")
        && !algorithm.startsWith("ecdh")
        && (operations.isEmpty() || operations.contains("verify"));
  }

  /** A word that RFC 7517 does not know says nothing. */
  private static Set<String> operations(JsonObject json) {
    Set<String> known = new HashSet<>();
    json.ifReadable(one -> one.words("key_ops"))
        .ifPresent(words -> words.forEach(word -> known.add(word.toLowerCase(Locale.ROOT))));
    known.retainAll(OPERATIONS);
    return known;
  }

  private static Optional<String> algorithm(JsonObject json) {
    return Optional.of(word(json, "alg").toUpperCase(Locale.ROOT))
        .filter(Registration.ASYMMETRIC_ALGORITHMS::contains);
  }

  private static String word(JsonObject json, String name) {
    return json.display(name).orElse("").toLowerCase(Locale.ROOT);
  }

  private static Optional<PublicKey> publicKey(JsonObject json) {
    Map<String, Object> material = new HashMap<>(json.members());
    material.keySet().retainAll(MATERIAL);
    try {
      return JWK.parse(material) instanceof AsymmetricJWK key
          ? Optional.of(key.toPublicKey())
          : Optional.empty();
    } catch (ParseException | JOSEException | RuntimeException none) {
      return Optional.empty();
    }
  }

  private boolean isStrong() {
    return !(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() >= MIN_RSA_BITS;
  }
}
