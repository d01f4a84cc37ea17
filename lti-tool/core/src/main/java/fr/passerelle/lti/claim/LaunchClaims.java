package fr.passerelle.lti.claim;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What all kinds of launch say (LTI Core 1.3, sections 5.3 and 5.4).
 *
 * @param registration the platform the launch comes from
 * @param deploymentId the deployment, approved
 * @param targetLinkUri the resource asked for, inside this tool
 * @param person who launches
 * @param roles what the person is; may be empty
 * @param context the course, when the launch comes from one
 * @param custom the custom parameters; unknown variables arrive unresolved, e.g. {@code $User.id}
 * @param ags where grades go, when the platform offers it
 * @param nrps where the members are read, when the platform offers it
 * @param presentation how the platform shows the tool
 * @param platform what the platform says about itself
 * @param tokenClaims all claims of the token, as the platform wrote them; copied, unmodifiable. See
 *     {@code LtiLaunch.tokenClaims()}
 */
public record LaunchClaims(
    Registration registration,
    String deploymentId,
    URI targetLinkUri,
    Person person,
    Roles roles,
    Optional<LtiContext> context,
    Map<String, String> custom,
    Optional<AgsEndpoint> ags,
    Optional<NrpsEndpoint> nrps,
    LaunchPresentation presentation,
    Optional<PlatformInstance> platform,
    JsonObject tokenClaims) {
  /** The custom parameters and the token's claims are copied. */
  public LaunchClaims {
    custom = Map.copyOf(custom);
    tokenClaims = tokenClaims.unmodifiableCopy();
  }

  /** From where and who: custom parameters and the token's claims may be personal data. */
  @Override
  public String toString() {
    return "LaunchClaims["
        + registration.key()
        + ", deployment "
        + deploymentId
        + ", "
        + person
        + ", "
        + roles
        + "]";
  }
}
