package fr.passerelle.lti.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PrivateAddresses;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A platform on this machine: its key set, and what it signs. */
public final class TestPlatform implements AutoCloseable {

  public static final RSAKey KEY = key("platform-key-1");
  public static final RSAKey NEW_KEY = key("platform-key-2");

  public final TestServer server = new TestServer();

  public TestPlatform() {
    publish(KEY);
  }

  public void publish(RSAKey... keys) {
    server.answer("/jwks", 200, new JWKSet(List.of(keys)).toString());
  }

  public Registration registration(String issuer, String clientId) {
    return new Registration(
        new RegistrationKey(issuer, clientId),
        server.uri("/auth?tenant=7"),
        Optional.of(server.uri("/token")),
        server.uri("/jwks"),
        Optional.empty(),
        Registration.DEFAULT_ALGORITHMS,
        true);
  }

  public static PlatformHttp http() {
    return new PlatformHttp(
        new HttpPolicy(
            Duration.ofSeconds(5), Duration.ofSeconds(10), 64 * 1024, PrivateAddresses.all()));
  }

  public static String signed(Map<String, Object> claims) {
    return signed(claims, KEY);
  }

  public static String signed(Map<String, Object> claims, RSAKey key) {
    return signed(header(key.getKeyID()).build(), new Payload(claims), key);
  }

  public static JWSHeader.Builder header(String kid) {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(kid);
  }

  public static String signed(JWSHeader header, Payload payload, RSAKey key) {
    try {
      JWSObject jws = new JWSObject(header, payload);
      jws.sign(new RSASSASigner(key));
      return jws.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RSAKey key(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
