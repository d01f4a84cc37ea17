package fr.passerelle.lti.keys;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a set that can verify signatures (RFC 7517, sections 4.2 to 4.4: {@code use}, {@code
 * key_ops}, {@code alg}); one bad key does not spoil the others.
 */
record VerificationKeys(List<JWK> keys) {

  static final VerificationKeys NONE = new VerificationKeys(List.of());

  private static final int MAX_KEYS = 100;
  private static final int MIN_RSA_BITS = 2048;

  static VerificationKeys parse(String json) {
    JsonObject set = JsonObject.parse(json);
    if (!set.has("keys")) {
      throw new MalformedJson("no keys");
    }
    return new VerificationKeys(
        set.objects("keys").stream()
            .limit(MAX_KEYS)
            .flatMap(key -> verificationKey(key).stream())
            .toList());
  }

  Optional<PublicKey> find(String kid, String algorithm) {
    return keys.stream()
        .filter(key -> kid.equals(key.getKeyID()))
        .filter(key -> fits(key, algorithm))
        .findFirst()
        .flatMap(VerificationKeys::publicKey);
  }

  private static Optional<JWK> verificationKey(JsonObject json) {
    try {
      JWK key = JWK.parse(json.members());
      return Optional.ofNullable(isForSignatures(key) ? key.toPublicJWK() : null);
    } catch (ParseException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isForSignatures(JWK key) {
    Set<KeyOperation> operations = key.getKeyOperations();
    return (key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse()))
        && (operations == null || operations.contains(KeyOperation.VERIFY));
  }

  private static boolean fits(JWK key, String algorithm) {
    Algorithm own = key.getAlgorithm();
    if (own != null && !own.getName().equals(algorithm)) {
      return false;
    }
    return algorithm.startsWith("ES") ? key instanceof ECKey : isStrongRsa(key);
  }

  private static boolean isStrongRsa(JWK key) {
    return key instanceof RSAKey && key.size() >= MIN_RSA_BITS;
  }

  private static Optional<PublicKey> publicKey(JWK key) {
    try {
      return Optional.of(((AsymmetricJWK) key).toPublicKey());
    } catch (JOSEException e) {
      return Optional.empty();
    }
  }
}
