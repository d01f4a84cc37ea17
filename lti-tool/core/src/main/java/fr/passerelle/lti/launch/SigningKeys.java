package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.KEY_UNKNOWN;
import static fr.passerelle.lti.launch.RefusalReason.PLATFORM_KEYS_UNAVAILABLE;
import static fr.passerelle.lti.launch.RefusalReason.SIGNATURE_INVALID;

import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.keys.KeyLookup;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.registration.Registration;
import java.security.PublicKey;
import java.util.List;

/** The platform's keys that may have signed a token (Security Framework 1.0, section 6.3). */
record SigningKeys(PlatformKeys published) {

  /**
   * The claims of a token that one of them signed. A platform may put a new key in the place of an
   * old one, under its id.
   */
  JsonObject claims(Registration registration, SignedToken token) {
    String kid = token.keyId();
    String algorithm = token.algorithm();
    return token
        .claimsSignedWith(found(published.find(registration, kid, algorithm)))
        .or(() -> token.claimsSignedWith(found(published.findAgain(registration, kid, algorithm))))
        .orElseThrow(
            () -> new InvalidMessage(SIGNATURE_INVALID, "the signature is not the platform's"));
  }

  private static List<PublicKey> found(KeyLookup lookup) {
    if (lookup instanceof KeyLookup.Found found) {
      return found.keys();
    }
    if (lookup instanceof KeyLookup.Unavailable unavailable) {
      throw new InvalidMessage(PLATFORM_KEYS_UNAVAILABLE, unavailable.detail());
    }
    throw new InvalidMessage(KEY_UNKNOWN, "the platform publishes no such key");
  }
}
