package fr.passerelle.lti.sandbox.workspace;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;

/** The platform's RSA keys: one signs, a second one is published beside it. */
public final class PlatformKeys {
  private List<JWK> keys;

  /** It never signs, so one will do for all workspaces of a process: a key takes time to make. */
  private static final class Spare {
    static final RSAKey KEY = newKey();
  }

  private PlatformKeys(List<JWK> keys) {
    this.keys = keys;
  }

  /** Keys that are made when they are first needed, for that takes time. */
  static PlatformKeys generate() {
    return new PlatformKeys(null);
  }

  static PlatformKeys restore(JWKSet stored) {
    return new PlatformKeys(List.copyOf(stored.getKeys()));
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyID(RandomName.of(20))
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("this Java makes no RSA keys", e);
    }
  }

  /** Signs with a key nobody has seen before, and drops the one that signed until now. */
  synchronized void rotate() {
    keys = List.of(newKey(), current().get(1));
  }

  private synchronized List<JWK> current() {
    if (keys == null) {
      keys = List.of(newKey(), Spare.KEY);
    }
    return keys;
  }

  /** What {@code jwks_uri} shows: public halves only. */
  public JWKSet published() {
    return new JWKSet(current()).toPublicJWKSet();
  }

  JWKSet stored() {
    return new JWKSet(current());
  }

  /** Signs a message with RS256; returns the compact form. */
  public String sign(JWTClaimsSet claims) {
    RSAKey key = current().get(0).toRSAKey();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.getKeyID())
            .build();
    SignedJWT jwt = new SignedJWT(header, claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("an RSA key that cannot sign", e);
    }
    return jwt.serialize();
  }
}
