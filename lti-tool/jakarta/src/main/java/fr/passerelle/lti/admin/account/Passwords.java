package fr.passerelle.lti.admin.account;

import fr.passerelle.lti.page.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.ws.rs.core.Response.Status;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Passwords as they are kept: PBKDF2 with HMAC-SHA-512 and a salt of their own. */
@ApplicationScoped
public class Passwords {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  /** Hashing is slow on purpose: a flood of attempts must not take every processor. */
  private static final int AT_ONCE = 2;

  private static final int PATIENCE_SECONDS = 2;

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private final Semaphore hands = new Semaphore(AT_ONCE);
  private final Semaphore strangers = new Semaphore(AT_ONCE - 1);
  private String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(PARAMETERS);
    nobodys = hash(OneTimePassword.next());
  }

  public String hash(String password) {
    return oneOfFew(() -> pbkdf2.generate(characters(password)));
  }

  /**
   * Whether this is the password; takes as long without a password.
   *
   * @param known whether it comes from where its owner has signed in before. Strangers, however
   *     many and from wherever, share one hand, so that there is always another
   * @param hash what to compare with, asked for once there is a hand
   */
  boolean matches(String password, boolean known, Supplier<Optional<String>> hash) {
    return known
        ? oneOfFew(() -> matches(password, hash.get()))
        : held(strangers, () -> oneOfFew(() -> matches(password, hash.get())));
  }

  private boolean matches(String password, Optional<String> hash) {
    return pbkdf2.verify(characters(password), hash.orElse(nobodys)) && hash.isPresent();
  }

  private <T> T oneOfFew(Supplier<T> work) {
    return held(hands, work);
  }

  private static <T> T held(Semaphore hands, Supplier<T> work) {
    try {
      if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Problem(Status.TOO_MANY_REQUESTS, "admin.toomany", PATIENCE_SECONDS);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The server is stopping", stopping);
    }
    try {
      return work.get();
    } finally {
      hands.release();
    }
  }

  /** The same letters, typed on another keyboard, may arrive composed differently. */
  private static char[] characters(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
  }
}
