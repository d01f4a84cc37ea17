package fr.passerelle.lti.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The provider, as far as one sign-in needs it. Its configuration is read again every hour. */
@ApplicationScoped
class OpenIdProvider {

  private static final Duration AGE = Duration.ofHours(1);
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int LARGEST_KEY_SET = 100_000;
  private static final int LEEWAY_SECONDS = 60;

  @Inject private OpenIdSettings settings;
  @Inject private Clock clock;

  private volatile Known known;

  private record Known(OIDCProviderMetadata metadata, Instant at) {}

  /** Where the browser goes to sign in (OpenID Connect Core, 3.1.2.1; RFC 7636, 4.3). */
  URI signInAddress(String state, String nonce, String verifier, URI back)
      throws GeneralException, IOException {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid", "email"), client(), back)
        .endpointURI(metadata().getAuthorizationEndpointURI())
        .state(new State(state))
        .nonce(new Nonce(nonce))
        .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Whether the answer must name its issuer (RFC 9207, section 2.4). */
  boolean namesItselfInAnswers() throws GeneralException, IOException {
    return metadata().supportsAuthorizationResponseIssuerParam();
  }

  /**
   * Who signed in: trades the code for an ID token and validates it (Core, 3.1.3).
   *
   * @throws GeneralException when the provider refuses the code
   * @throws IOException when it does not answer, or answers nonsense
   * @throws BadJOSEException when the token is not for us, not for now or not the provider's
   */
  IDTokenClaimsSet person(AuthorizationCode code, PendingSignIn pending, URI back)
      throws GeneralException, IOException, BadJOSEException, JOSEException {
    TokenRequest request =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(),
                authentication(),
                new AuthorizationCodeGrant(code, back, new CodeVerifier(pending.verifier())))
            .build();
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(PATIENCE_MILLIS);
    http.setReadTimeout(PATIENCE_MILLIS);
    http.setFollowRedirects(false);
    TokenResponse response = read(http.send());
    if (!response.indicatesSuccess()) {
      throw new GeneralException(response.toErrorResponse().getErrorObject());
    }
    return validator()
        .validate(
            ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken(),
            new Nonce(pending.nonce()));
  }

  private static TokenResponse read(HTTPResponse response) throws IOException {
    try {
      return OIDCTokenResponseParser.parse(response);
    } catch (ParseException nonsense) {
      throw new IOException("the token endpoint answered " + response.getStatusCode(), nonsense);
    }
  }

  private IDTokenValidator validator() throws GeneralException, IOException {
    IDTokenValidator validator =
        new IDTokenValidator(
            metadata().getIssuer(),
            client(),
            algorithm(),
            metadata().getJWKSetURI().toURL(),
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEY_SET));
    validator.setMaxClockSkew(LEEWAY_SECONDS);
    return validator;
  }

  /** RS256, which every provider must offer (Discovery 1.0, section 3), or its one other choice. */
  private JWSAlgorithm algorithm() throws GeneralException, IOException {
    List<JWSAlgorithm> offered = metadata().getIDTokenJWSAlgs();
    return offered == null || offered.contains(JWSAlgorithm.RS256)
        ? JWSAlgorithm.RS256
        : offered.stream()
            .filter(JWSAlgorithm.Family.SIGNATURE::contains)
            .findFirst()
            .orElse(JWSAlgorithm.RS256);
  }

  private ClientAuthentication authentication() throws GeneralException, IOException {
    List<ClientAuthenticationMethod> methods = metadata().getTokenEndpointAuthMethods();
    Secret secret = new Secret(settings.clientSecret());
    return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretBasic(client(), secret)
        : new ClientSecretPost(client(), secret);
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }

  private OIDCProviderMetadata metadata() throws GeneralException, IOException {
    Known now = known;
    if (now == null || now.at().plus(AGE).isBefore(clock.instant())) {
      now =
          new Known(
              OIDCProviderMetadata.resolve(
                  new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS),
              clock.instant());
      known = now;
    }
    return now.metadata();
  }
}
