package fr.passerelle.lti.launch;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.claim.LaunchPresentation;
import fr.passerelle.lti.claim.LtiContext;
import fr.passerelle.lti.claim.Person;
import fr.passerelle.lti.claim.PlatformInstance;
import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A launch that passed every check, when it comes from {@link
 * LtiTool#completeLaunch(AuthenticationResponse, BrowserBinding)}: only then may it be trusted. The
 * records are public, so that hosts can test with them, and one made elsewhere says what its maker
 * put in.
 */
public sealed interface LtiLaunch extends LaunchOutcome
    permits ResourceLinkLaunch, DeepLinkingLaunch, SubmissionReviewLaunch {

  /** What all kinds of launch say; the methods below are the way to it. */
  LaunchClaims claims();

  /** The platform the launch comes from, let in by our administrator. */
  default Registration registration() {
    return claims().registration();
  }

  /** The deployment at that platform, let in by our administrator. */
  default String deploymentId() {
    return claims().deploymentId();
  }

  /** The resource asked for, inside this tool. */
  default URI targetLinkUri() {
    return claims().targetLinkUri();
  }

  /** Who launches. */
  default Person person() {
    return claims().person();
  }

  /** What the person is in the context; may be empty, which is a launch without rights. */
  default Roles roles() {
    return claims().roles();
  }

  /** The course, when the launch comes from one. */
  default Optional<LtiContext> context() {
    return claims().context();
  }

  /** The custom parameters of the link and of the tool. */
  default Map<String, String> custom() {
    return claims().custom();
  }

  /** Where grades go, when the platform offers it. */
  default Optional<AgsEndpoint> ags() {
    return claims().ags();
  }

  /** Where the members are read, when the platform offers it. */
  default Optional<NrpsEndpoint> nrps() {
    return claims().nrps();
  }

  /** How the platform shows the tool. */
  default LaunchPresentation presentation() {
    return claims().presentation();
  }

  /** What the platform says about itself. */
  default Optional<PlatformInstance> platform() {
    return claims().platform();
  }

  /**
   * All claims of the verified token, under their names in it, for what has no method of its own:
   * those a platform adds (LTI Core 1.3, section 5.4.7), {@code lis} (section 5.4.5), {@code
   * email}, a member such as the context's {@code type}. Where there is a method, use it: it has
   * looked at what it returns, and these are as the platform wrote them. A claim of another type
   * than it is read as is {@link MalformedJson}, unless {@link JsonObject} says that it is ignored.
   *
   * <p>Nobody can change them. They may be personal data: a {@link JsonObject} prints none, and a
   * launch no more than the subject, roles and deployment. Keep what is needed, and not the launch.
   */
  default JsonObject tokenClaims() {
    return claims().tokenClaims();
  }
}
