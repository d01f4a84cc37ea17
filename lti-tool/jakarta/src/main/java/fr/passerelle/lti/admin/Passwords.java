package fr.passerelle.lti.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Passwords as they are kept: PBKDF2 with HMAC-SHA-512 and a salt of their own. */
@ApplicationScoped
class Passwords {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(PARAMETERS);
    nobodys = hash(OneTimePassword.next());
  }

  String hash(String password) {
    return pbkdf2.generate(characters(password));
  }

  /** Whether this is the password; takes as long where there is none. */
  boolean matches(String password, Optional<String> hash) {
    boolean same = pbkdf2.verify(characters(password), hash.orElse(nobodys));
    return same && hash.isPresent();
  }

  /** The same letters, typed on another keyboard, may arrive composed differently. */
  private static char[] characters(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
  }
}
