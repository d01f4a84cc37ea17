package fr.passerelle.lti.launch;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A launch that passed every check: whoever holds one may trust what it says. */
public sealed interface LtiLaunch extends LaunchOutcome
    permits ResourceLinkLaunch, DeepLinkingLaunch, SubmissionReviewLaunch {

  LaunchClaims claims();

  default Registration registration() {
    return claims().registration();
  }

  default String deploymentId() {
    return claims().deploymentId();
  }

  default URI targetLinkUri() {
    return claims().targetLinkUri();
  }

  default Person person() {
    return claims().person();
  }

  default Roles roles() {
    return claims().roles();
  }

  default Optional<LtiContext> context() {
    return claims().context();
  }

  default Map<String, String> custom() {
    return claims().custom();
  }

  default Optional<AgsEndpoint> ags() {
    return claims().ags();
  }

  default Optional<NrpsEndpoint> nrps() {
    return claims().nrps();
  }

  default LaunchPresentation presentation() {
    return claims().presentation();
  }

  default Optional<PlatformInstance> platform() {
    return claims().platform();
  }
}
