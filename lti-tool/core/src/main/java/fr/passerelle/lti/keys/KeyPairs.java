package fr.passerelle.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Key pairs, made in advance: a pair takes seconds on a busy machine. */
final class KeyPairs {

  private static final int BITS = 2048;

  private final Supplier<RSAKey> pairs;
  private final Queue<RSAKey> prepared = new ConcurrentLinkedQueue<>();

  KeyPairs(Supplier<RSAKey> pairs) {
    this.pairs = pairs;
  }

  void prepare(int needed) {
    while (prepared.size() < needed) {
      prepared.add(pairs.get());
    }
  }

  RSAKey take() {
    return Optional.ofNullable(prepared.poll()).orElseGet(pairs);
  }

  static RSAKey newPair() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("this JDK makes no RSA keys", e);
    }
  }
}
