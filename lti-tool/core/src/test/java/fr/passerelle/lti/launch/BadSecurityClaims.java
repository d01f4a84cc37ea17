package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.BadCase.claims;
import static fr.passerelle.lti.launch.BadCase.with;
import static fr.passerelle.lti.launch.BadCase.without;
import static fr.passerelle.lti.launch.RefusalReason.AUDIENCE_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.AUTHORIZED_PARTY_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.CLAIM_MALFORMED;
import static fr.passerelle.lti.launch.RefusalReason.ISSUED_IN_FUTURE;
import static fr.passerelle.lti.launch.RefusalReason.ISSUED_TOO_LONG_AGO;
import static fr.passerelle.lti.launch.RefusalReason.ISSUER_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.NONCE_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.NOT_VALID_YET;
import static fr.passerelle.lti.launch.RefusalReason.TIMESTAMPS_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TOKEN_EXPIRED;
import static fr.passerelle.lti.launch.Stage.CLIENT;
import static fr.passerelle.lti.launch.Stage.ISSUER;

import java.util.List;

/** Claims that are not for us, not of now or not of this login (Security Framework 1.0, 5.1.3). */
final class BadSecurityClaims {

  private static final long NOW = Stage.START.getEpochSecond();

  static final List<BadCase> CASES =
      List.of(
          claims(ISSUER_MISMATCH, "no iss", without("iss")),
          claims(ISSUER_MISMATCH, "another iss", with("iss", ISSUER + "/")),
          claims(ISSUER_MISMATCH, "iss is a number", with("iss", 1)),
          claims(AUDIENCE_MISMATCH, "no aud", without("aud")),
          claims(AUDIENCE_MISMATCH, "another aud", with("aud", List.of("client-2"))),
          claims(AUDIENCE_MISMATCH, "an empty list", with("aud", List.of())),
          claims(
              AUTHORIZED_PARTY_MISMATCH,
              "several audiences, no azp",
              with("aud", List.of(CLIENT, "client-2"))),
          claims(AUTHORIZED_PARTY_MISMATCH, "another azp", with("azp", "client-2")),
          claims(TIMESTAMPS_MISSING, "no exp", without("exp")),
          claims(TIMESTAMPS_MISSING, "no iat", without("iat")),
          claims(TOKEN_EXPIRED, "Timestamps Incorrect: exp 60 s ago", with("exp", NOW - 60)),
          claims(TOKEN_EXPIRED, "exp at the beginning of time", with("exp", 0)),
          claims(ISSUED_IN_FUTURE, "Timestamps Incorrect: iat in 61 s", with("iat", NOW + 61)),
          claims(NOT_VALID_YET, "nbf in an hour", with("nbf", NOW + 3600)),
          claims(CLAIM_MALFORMED, "nbf is no time", with("nbf", "tomorrow")),
          claims(ISSUED_TOO_LONG_AGO, "iat 11 min 1 s ago", with("iat", NOW - 661)),
          claims(NONCE_MISMATCH, "no nonce", without("nonce")),
          claims(NONCE_MISMATCH, "another nonce", with("nonce", "a nonce of another login")),
          claims(CLAIM_MALFORMED, "exp is a text", with("exp", "tomorrow")),
          claims(CLAIM_MALFORMED, "iat is no time", with("iat", 1e300)),
          claims(CLAIM_MALFORMED, "iat is negative", with("iat", -1)));

  private BadSecurityClaims() {}
}
