package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.DEPLOYMENT_AWAITING_APPROVAL;
import static fr.passerelle.lti.launch.RefusalReason.DEPLOYMENT_REFUSED;
import static fr.passerelle.lti.launch.RefusalReason.MALFORMED_REQUEST;
import static fr.passerelle.lti.launch.RefusalReason.OTHER_BROWSER;
import static fr.passerelle.lti.launch.RefusalReason.PLATFORM_REPORTED_ERROR;
import static fr.passerelle.lti.launch.RefusalReason.REGISTRATION_AWAITING_APPROVAL;
import static fr.passerelle.lti.launch.RefusalReason.STATE_ALREADY_USED;
import static fr.passerelle.lti.launch.RefusalReason.STATE_EXPIRED;
import static fr.passerelle.lti.launch.RefusalReason.STATE_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.STATE_UNKNOWN;
import static fr.passerelle.lti.launch.RefusalReason.TARGET_OUTSIDE_TOOL;
import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.http.ToolAddress;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.login.PlatformStorage;
import fr.passerelle.lti.login.RandomText;
import fr.passerelle.lti.login.StorageEntry;
import fr.passerelle.lti.login.StorageProof;
import fr.passerelle.lti.registration.Deployments;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.registration.Registrations;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * The two verbs of an LTI 1.3 tool. A platform sends the browser to the tool to {@linkplain
 * #beginLogin begin a login}; the tool sends it on to the platform, which sends it back with a
 * signed message that {@linkplain #completeLaunch(AuthenticationResponse, BrowserBinding) completes
 * the launch}. In between the login is kept as a {@link PendingLogin}. The host reads each request
 * once, with {@link LoginInitiation#of} and {@link AuthenticationResponse#of}. No verb throws
 * because of what a browser or a platform sends; failures of the host's own storage come through.
 * The object is safe for use by many threads and holds no state of its own, so any node may answer
 * either request.
 */
public final class LtiTool {

  private final KnownRegistrations known;
  private final Deployments deployments;
  private final PendingLogins pendingLogins;
  private final SigningKeys platformKeys;
  private final URI redirectUri;
  private final ToolAddress tool;
  private final Clock clock;

  /**
   * @param redirectUri where platforms post their answer, exactly as registered with them: an
   *     absolute address below {@code toolBase}
   * @param toolBase the address below which all of the tool lies, e.g. {@code
   *     https://tool.example/app/}; links to anywhere else are refused. The final slash counts for
   *     {@link URI#resolve} only: without it {@code toolBase.resolve("lti/launch")} is {@code
   *     https://tool.example/lti/launch}, which lies outside and is not accepted here
   * @throws IllegalArgumentException when the one is no web address or the other not below it
   */
  public LtiTool(
      Registrations registrations,
      Deployments deployments,
      PendingLogins pendingLogins,
      PlatformKeys platformKeys,
      URI redirectUri,
      URI toolBase,
      Clock clock) {
    this.known = new KnownRegistrations(requireNonNull(registrations));
    this.deployments = requireNonNull(deployments);
    this.pendingLogins = requireNonNull(pendingLogins);
    this.platformKeys = new SigningKeys(requireNonNull(platformKeys));
    this.tool = new ToolAddress(toolBase);
    this.redirectUri = tool.requireInside(redirectUri, "the redirect URI");
    this.clock = requireNonNull(clock);
  }

  /**
   * Answers a login initiation (Security Framework 1.0, sections 5.1.1.1 and 5.1.1.2): stores a
   * {@link PendingLogin} and tells where to send the browser.
   *
   * @param browser never {@linkplain BrowserBinding#absent() absent}: give the browser its secret
   *     first
   * @return {@link LoginRedirect}, or {@link LaunchRefused} with the check that failed
   */
  public LoginOutcome beginLogin(LoginInitiation initiation, BrowserBinding browser) {
    return begin(initiation, browser, Optional.empty());
  }

  /**
   * Answers a login initiation from a browser that keeps no cookie in this frame, where the
   * platform {@linkplain LoginInitiation#storageFrame() offers its storage} instead (OIDC Login
   * with Client-Side postMessages 0.1). The page that answers stores {@link
   * LoginRedirect#toStore()} and then sends the browser on; the launch is completed with a {@link
   * StorageProof}.
   *
   * @return {@link LoginRedirect}, or {@link LaunchRefused} with the check that failed; {@link
   *     RefusalReason#MALFORMED_REQUEST} when no storage is offered
   */
  public LoginOutcome beginLoginInPlatformStorage(LoginInitiation initiation) {
    if (initiation.storageFrame().isEmpty()) {
      return new LaunchRefused(MALFORMED_REQUEST, "the platform offers no storage");
    }
    String secret = RandomText.of256Bits();
    return begin(initiation, BrowserBinding.ofStored(secret), Optional.of(secret));
  }

  private LoginOutcome begin(
      LoginInitiation initiation, BrowserBinding browser, Optional<String> secret) {
    try {
      Registration registration = known.meantBy(initiation);
      requireApproved(registration);
      requireInsideTool(initiation.targetLinkUri());
      requireRecognisable(browser);
      Optional<String> frame = secret.flatMap(present -> initiation.storageFrame());
      PendingLogin login =
          pendingLogins.save(
              PendingLogin.begin(
                  registration.key(), browser, initiation.targetLinkUri(), frame, clock.instant()));
      AuthorizationRequest request =
          new AuthorizationRequest(registration, initiation, login, redirectUri);
      return new LoginRedirect(
          request.endpoint(), request.parameters(), login, toStore(login, registration, secret));
    } catch (InvalidMessage invalid) {
      return invalid.refusal();
    }
  }

  /**
   * Where the platform's storage is to be asked before this answer can {@linkplain
   * #completeLaunch(Map, StorageProof) complete a launch}; empty for a login that is bound to a
   * cookie, and for one that is over. Ask this first, even if the browser sent a cookie. Nothing is
   * consumed, nothing of the answer believed: the page that asks carries it on unread, in a form of
   * its own.
   */
  public Optional<PlatformStorage> storageToAsk(AuthenticationResponse response) {
    return response
        .state()
        .flatMap(pendingLogins::find)
        .filter(login -> login.storageFrame().isPresent())
        .filter(login -> !login.used() && !login.isExpiredAt(clock.instant()))
        .flatMap(
            login -> known.find(login).flatMap(registration -> storageOf(login, registration)));
  }

  /**
   * Validates the platform's answer (Security Framework 1.0, section 5.1.3; LTI Core 1.3, section
   * 5.3), check by check in the specifications' order. The login is consumed first, so that a
   * launch that failed, even because the host's storage failed, cannot be tried again: {@link
   * RefusalReason#STATE_ALREADY_USED}. The person starts again from the platform.
   *
   * @param browser {@link BrowserBinding#absent()} when the browser sent no secret
   * @return {@link ResourceLinkLaunch}, {@link DeepLinkingLaunch} or {@link SubmissionReviewLaunch}
   *     when every check passed, {@link LaunchRefused} with the first that did not
   */
  public LaunchOutcome completeLaunch(AuthenticationResponse response, BrowserBinding browser) {
    try {
      requireNoError(response);
      PendingLogin login = loginThatAsked(response, browser);
      Registration registration = known.of(login);
      requireApproved(registration);
      SignedToken token = SignedToken.read(response.idToken(), registration.idTokenAlgorithms());
      JsonObject claims = platformKeys.claims(registration, token);
      SecurityClaims.check(claims, registration, login, clock.instant());
      LaunchMessage message = LaunchMessage.read(claims, registration, login);
      requireApproved(registration.key(), message.deploymentId());
      return message.launch();
    } catch (InvalidMessage invalid) {
      return invalid.refusal();
    }
  }

  /**
   * Validates the answer to a login that is bound to the platform's storage. A proof that does not
   * hold is {@link RefusalReason#OTHER_BROWSER}.
   */
  public LaunchOutcome completeLaunch(AuthenticationResponse response, StorageProof proof) {
    return completeLaunch(response, proof.bindingFor(tool.origin()));
  }

  private static void requireApproved(Registration registration) {
    if (!registration.approved()) {
      throw new InvalidMessage(
          REGISTRATION_AWAITING_APPROVAL, "the registration awaits our administrator's approval");
    }
  }

  private void requireInsideTool(URI target) {
    if (!tool.contains(target)) {
      throw new InvalidMessage(TARGET_OUTSIDE_TOOL, "the target link leads out of this tool");
    }
  }

  /** Nobody could complete the login; better said before the person has signed in. */
  private static void requireRecognisable(BrowserBinding browser) {
    if (browser.equals(BrowserBinding.absent())) {
      throw new InvalidMessage(OTHER_BROWSER, "the browser has no secret to be recognised by");
    }
  }

  private static Optional<StorageEntry> toStore(
      PendingLogin login, Registration registration, Optional<String> secret) {
    return storageOf(login, registration)
        .flatMap(storage -> secret.map(value -> new StorageEntry(storage, value)));
  }

  private static Optional<PlatformStorage> storageOf(
      PendingLogin login, Registration registration) {
    String origin = SameOrigin.origin(registration.authorizationEndpoint());
    return login.storageFrame().map(frame -> PlatformStorage.of(frame, origin, login.state()));
  }

  private static void requireNoError(AuthenticationResponse response) {
    if (response.error().isPresent()) {
      throw new InvalidMessage(
          PLATFORM_REPORTED_ERROR, "the platform answered " + code(response.error().get()));
    }
  }

  /** Error codes are short words; anything else does not belong in a log. */
  private static String code(String error) {
    return error.matches("[a-z_]{1,40}") ? error : "with an unreadable error code";
  }

  /** Consumes the login first, so that whatever fails after it cannot be tried again. */
  private PendingLogin loginThatAsked(AuthenticationResponse response, BrowserBinding browser) {
    String state =
        response
            .state()
            .orElseThrow(() -> new InvalidMessage(STATE_MISSING, "the answer has no state"));
    PendingLogin login =
        pendingLogins
            .consume(state)
            .orElseThrow(() -> new InvalidMessage(STATE_UNKNOWN, "no login has this state"));
    if (login.isExpiredAt(clock.instant())) {
      throw new InvalidMessage(STATE_EXPIRED, "the login began too long ago");
    }
    if (login.used()) {
      throw new InvalidMessage(STATE_ALREADY_USED, "this login was answered before");
    }
    if (!browser.matches(login.browser())) {
      throw new InvalidMessage(OTHER_BROWSER, "the login began in another browser");
    }
    return login;
  }

  private void requireApproved(RegistrationKey registration, String deploymentId) {
    switch (deployments.stateOf(registration, deploymentId)) {
      case APPROVED -> {}
      case AWAITING_APPROVAL ->
          throw new InvalidMessage(
              DEPLOYMENT_AWAITING_APPROVAL, "the deployment awaits our administrator's approval");
      case REFUSED ->
          throw new InvalidMessage(DEPLOYMENT_REFUSED, "our administrator refused this deployment");
    }
  }
}
