package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.AUDIENCE_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.AUTHORIZED_PARTY_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.ISSUED_IN_FUTURE;
import static fr.passerelle.lti.launch.RefusalReason.ISSUED_TOO_LONG_AGO;
import static fr.passerelle.lti.launch.RefusalReason.ISSUER_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.NONCE_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.NOT_VALID_YET;
import static fr.passerelle.lti.launch.RefusalReason.TIMESTAMPS_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_EXPIRED;

import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The claims that say from whom, to whom, when and in answer to what (Security Framework 1.0,
 * section 5.1.3, steps 2 to 9).
 */
record SecurityClaims(
    JsonObject claims, Registration registration, PendingLogin login, Instant now) {

  /** How far apart the clocks of platform and tool may be. */
  static final Duration LEEWAY = Duration.ofSeconds(60);

  static void check(JsonObject claims, Registration registration, PendingLogin login, Instant now) {
    Reading.claims(
        () -> {
          new SecurityClaims(claims, registration, login, now).check();
          return null;
        });
  }

  private void check() {
    requireIssuer();
    requireAudience();
    requireAuthorizedParty();
    requireNotExpired();
    requireValidAlready();
    requireIssuedLately();
    requireNonce();
  }

  private void requireIssuer() {
    if (!registration.issuer().equals(claims.members().get("iss"))) {
      throw new InvalidMessage(
          ISSUER_MISMATCH,
          differsByASlash()
              ? "iss is the registered issuer but for the slash at its end"
              : "iss is not the registered issuer");
    }
  }

  private boolean differsByASlash() {
    return claims.members().get("iss") instanceof String iss
        && (iss.equals(registration.issuer() + "/") || registration.issuer().equals(iss + "/"));
  }

  private void requireAudience() {
    if (!audiences().contains(registration.clientId())) {
      throw new InvalidMessage(AUDIENCE_MISMATCH, "aud does not name our client id");
    }
  }

  private void requireAuthorizedParty() {
    boolean isDue = audiences().size() > 1 || claims.has("azp");
    if (isDue && !claims.id("azp").equals(Optional.of(registration.clientId()))) {
      throw new InvalidMessage(AUTHORIZED_PARTY_MISMATCH, "azp is not our client id");
    }
  }

  private void requireNotExpired() {
    if (!now.isBefore(time("exp").plus(LEEWAY))) {
      throw new InvalidMessage(TOKEN_EXPIRED, "exp was " + time("exp"));
    }
  }

  /** Few platforms send it; those that do mean it (RFC 7519, section 4.1.5). */
  private void requireValidAlready() {
    if (claims.has("nbf") && time("nbf").isAfter(now.plus(LEEWAY))) {
      throw new InvalidMessage(NOT_VALID_YET, "nbf is " + time("nbf"));
    }
  }

  /** A token is made for one login, so it cannot be older than a login may be. */
  private void requireIssuedLately() {
    Instant issuedAt = time("iat");
    if (issuedAt.isAfter(now.plus(LEEWAY))) {
      throw new InvalidMessage(ISSUED_IN_FUTURE, "iat is " + issuedAt);
    }
    if (issuedAt.isBefore(now.minus(PendingLogin.LIFETIME).minus(LEEWAY))) {
      throw new InvalidMessage(ISSUED_TOO_LONG_AGO, "iat is " + issuedAt);
    }
  }

  /** The login is consumed once, so a nonce that fits it has not been seen before. */
  private void requireNonce() {
    if (!(claims.members().get("nonce") instanceof String nonce) || !login.sent(nonce)) {
      throw new InvalidMessage(NONCE_MISMATCH, "nonce is not the login's");
    }
  }

  /** One text or a list; a list of one is as good as the text. */
  private List<String> audiences() {
    return claims.members().get("aud") instanceof List<?> list
        ? list.stream().map(SecurityClaims::audience).toList()
        : claims.id("aud").stream().toList();
  }

  private static String audience(Object element) {
    return new JsonObject(Collections.singletonMap("aud", element))
        .ifReadable(one -> one.id("aud"))
        .orElse("");
  }

  /** Seconds since 1970; some platforms send fractions, some texts. */
  private Instant time(String name) {
    double seconds =
        claims
            .decimal(name)
            .orElseThrow(() -> new InvalidMessage(TIMESTAMPS_MISSING, name + " is missing"));
    if (seconds < 0 || seconds > 1e11) {
      throw new MalformedJson(name + " is no time");
    }
    return Instant.ofEpochMilli((long) (seconds * 1000));
  }
}
