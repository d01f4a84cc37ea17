package fr.passerelle.lti.keys;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;

/** The tool's own keys. */
public final class ToolKeys {

  public ToolKeys(ToolKeyStore store, Clock clock) {}

  public RSAKey current() {
    throw new UnsupportedOperationException();
  }

  public JWKSet publicKeySet() {
    throw new UnsupportedOperationException();
  }

  public void ensureKeys() {
    throw new UnsupportedOperationException();
  }

  public void rotate() {
    throw new UnsupportedOperationException();
  }
}
