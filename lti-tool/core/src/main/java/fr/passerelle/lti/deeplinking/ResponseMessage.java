package fr.passerelle.lti.deeplinking;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.registration.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** The claims of the answer: from us, to the platform (Deep Linking 2.0, section 4.5). */
record ResponseMessage(
    Registration registration,
    String deploymentId,
    DeepLinkingSettings settings,
    Choice choice,
    Instant now) {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  /** Platforms allow little or no leeway for a clock of ours that is ahead. */
  private static final Duration BACKDATED = Duration.ofSeconds(10);

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  JWTClaimsSet claims() {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(registration.clientId())
            .audience(registration.issuer())
            .issueTime(Date.from(now.minus(BACKDATED)))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .claim("nonce", UUID.randomUUID().toString())
            .claim(LTI + "deployment_id", deploymentId)
            .claim(LTI + "message_type", "LtiDeepLinkingResponse")
            .claim(LTI + "version", "1.3.0")
            .claim(
                DEEP_LINKING + "content_items",
                choice.items().stream().map(LtiResourceLinkItem::json).toList());
    settings.data().ifPresent(data -> claims.claim(DEEP_LINKING + "data", data));
    choice.msg().ifPresent(text -> claims.claim(DEEP_LINKING + "msg", text));
    choice.log().ifPresent(text -> claims.claim(DEEP_LINKING + "log", text));
    choice.errormsg().ifPresent(text -> claims.claim(DEEP_LINKING + "errormsg", text));
    choice.errorlog().ifPresent(text -> claims.claim(DEEP_LINKING + "errorlog", text));
    return claims.build();
  }
}
