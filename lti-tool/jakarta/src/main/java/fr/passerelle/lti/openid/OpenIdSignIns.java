package fr.passerelle.lti.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import fr.passerelle.lti.host.Tokens;
import fr.passerelle.lti.openid.SignInOutcome.Reason;
import fr.passerelle.lti.openid.SignInOutcome.Refused;
import fr.passerelle.lti.openid.SignInOutcome.Welcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** A sign-in's two halves: to the provider, and back. No transaction is open while it is asked. */
@ApplicationScoped
public class OpenIdSignIns {

  @Inject private OpenIdProvider provider;
  @Inject private OpenIdSettings settings;
  @Inject private PendingSignIns pending;

  /**
   * A sign-in begun.
   *
   * @param address where the browser goes
   * @param browser what it keeps until it is back
   */
  public record Begun(URI address, String browser) {}

  /**
   * Begins a sign-in.
   *
   * @param back our address that the provider leads back to
   * @return empty when the provider does not answer
   */
  public Optional<Begun> begin(URI back) {
    String state = Tokens.next();
    String nonce = Tokens.next();
    String verifier = Tokens.next();
    String browser = Tokens.next();
    try {
      URI address = provider.signInAddress(state, nonce, verifier, back);
      pending.begin(state, browser, nonce, verifier);
      return Optional.of(new Begun(address, browser));
    } catch (GeneralException | IOException | IllegalArgumentException away) {
      return Optional.empty();
    }
  }

  /**
   * Completes a sign-in.
   *
   * @param answer the address the browser came back to, with its query
   * @param browser what it was given; may be empty
   */
  public SignInOutcome complete(URI answer, URI back, Optional<String> browser) {
    try {
      return completed(AuthenticationResponseParser.parse(answer), back, browser.orElse(""));
    } catch (BadJOSEException | JOSEException bad) {
      return new Refused(Reason.TOKEN, String.valueOf(bad.getMessage()));
    } catch (ParseException malformed) {
      return new Refused(Reason.STATE, "the answer is malformed: " + malformed.getMessage());
    } catch (GeneralException refused) {
      return new Refused(Reason.PROVIDER_ERROR, String.valueOf(refused.getMessage()));
    } catch (IOException | IllegalArgumentException away) {
      return new Refused(Reason.PROVIDER_AWAY, String.valueOf(away.getMessage()));
    }
  }

  private SignInOutcome completed(AuthenticationResponse answer, URI back, String browser)
      throws GeneralException, IOException, BadJOSEException, JOSEException {
    String state = answer.getState() == null ? "" : answer.getState().getValue();
    Optional<PendingSignIn> begun = pending.take(state, browser);
    if (begun.isEmpty()) {
      return new Refused(Reason.STATE, "no sign-in of this browser's has this state");
    }
    if (!isFromProvider(answer)) {
      return new Refused(Reason.STATE, "the answer is another issuer's");
    }
    if (!answer.indicatesSuccess()) {
      return new Refused(
          Reason.PROVIDER_ERROR, String.valueOf(answer.toErrorResponse().getErrorObject()));
    }
    return listed(
        provider.person(answer.toSuccessResponse().getAuthorizationCode(), begun.get(), back));
  }

  private boolean isFromProvider(AuthenticationResponse answer)
      throws GeneralException, IOException {
    return answer.getIssuer() == null
        ? !provider.namesItselfInAnswers()
        : answer.getIssuer().getValue().equals(settings.issuer());
  }

  /** An e-mail address counts only where the provider says it has verified it (Core, 5.1). */
  private SignInOutcome listed(IDTokenClaimsSet claims) {
    String subject = claims.getSubject().getValue();
    Optional<String> email =
        Optional.ofNullable(claims.getStringClaim("email"))
            .filter(any -> Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")));
    return settings
        .listedSubject(subject)
        .or(() -> email.flatMap(settings::listedAddress))
        .<SignInOutcome>map(Welcome::new)
        .orElseGet(() -> new Refused(Reason.NOT_LISTED, email.orElse(subject)));
  }

  /** Forgets the sign-ins nobody completed; returns how many. */
  public int forgetExpired() {
    return pending.forgetExpired();
  }
}
