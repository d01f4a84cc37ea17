package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.KEY_UNKNOWN;
import static fr.passerelle.lti.launch.RefusalReason.PLATFORM_KEYS_UNAVAILABLE;

import fr.passerelle.lti.keys.KeyLookup;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.registration.Registration;
import java.security.PublicKey;
import java.util.List;

/** The platform's keys that may have signed a token (Security Framework 1.0, section 6.3). */
record SigningKeys(PlatformKeys published) {

  /** A platform may put a new key in the place of an old one, under its id. */
  List<PublicKey> of(Registration registration, SignedToken token) {
    String kid = token.keyId();
    List<PublicKey> known = found(published.find(registration, kid, token.algorithm()));
    return token.isSignedWithOneOf(known)
        ? known
        : found(published.findAgain(registration, kid, token.algorithm()));
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
