package fr.passerelle.lti.keys;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.registration.Registration;
import java.time.Clock;

/** The public keys of platforms. */
public final class PlatformKeys {

  public PlatformKeys(PlatformHttp http, Clock clock) {}

  public KeyLookup find(Registration registration, String kid, String algorithm) {
    throw new UnsupportedOperationException();
  }
}
