package fr.passerelle.training.attestation.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.persistence.ForCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs credentials: RS256, and {@code kid} is the address of the public key (Open Badges 3.0,
 * section 8.2.4.1, which allows no other header than {@code alg}, {@code kid}, {@code jwk} and
 * {@code typ}).
 */
@ApplicationScoped
class CredentialSigner {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ToolKeys keys;
  private BadgeAddresses addresses;

  protected CredentialSigner() {}

  @Inject
  CredentialSigner(@ForCredentials ToolKeys keys, BadgeAddresses addresses) {
    this.keys = keys;
    this.addresses = addresses;
  }

  /** A compact JWS whose payload is the credential itself, without a {@code vc} claim. */
  String sign(Object credential, JOSEObjectType type) {
    RSAKey key = keys.current();
    return signed(credential, type, key, addresses.key(key.getKeyID()));
  }

  static String signed(Object credential, JOSEObjectType type, RSAKey key, URI address) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(address.toString()).build();
    JWSObject jws = new JWSObject(header, new Payload(JSON.writeValueAsString(credential)));
    try {
      jws.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("our own key does not sign", e);
    }
    return jws.serialize();
  }
}
