package fr.passerelle.lti.keys;

import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import java.security.PublicKey;
import java.util.List;

/** The keys of a set that can verify signatures; one bad key does not spoil the others. */
record VerificationKeys(List<VerificationKey> keys) {

  static final VerificationKeys NONE = new VerificationKeys(List.of());

  private static final int MAX_KEYS = 100;

  static VerificationKeys parse(String json) {
    JsonObject set = JsonObject.parse(json);
    if (!set.has("keys")) {
      throw new MalformedJson("no keys");
    }
    return new VerificationKeys(
        set.objects("keys").stream()
            .limit(MAX_KEYS)
            .flatMap(key -> VerificationKey.of(key).stream())
            .toList());
  }

  /** All that fit: some platforms give two keys one id. */
  List<PublicKey> find(String kid, String algorithm) {
    return keys.stream()
        .filter(key -> kid.equals(key.kid()))
        .filter(key -> key.fits(algorithm))
        .map(VerificationKey::key)
        .toList();
  }
}
