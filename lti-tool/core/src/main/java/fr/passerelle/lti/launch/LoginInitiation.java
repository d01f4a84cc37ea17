package fr.passerelle.lti.launch;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a platform sends to begin a login (Security Framework 1.0, section 5.1.1.1; LTI Core 1.3,
 * section 4.1), by GET or by POST.
 *
 * @param issuer {@code iss}, the platform
 * @param loginHint {@code login_hint}, opaque, goes back to the platform
 * @param targetLinkUri {@code target_link_uri}, the resource to open
 * @param ltiMessageHint {@code lti_message_hint}, opaque, goes back to the platform
 * @param clientId {@code client_id}, which of the issuer's registrations is meant
 * @param ltiDeploymentId {@code lti_deployment_id}, told early
 * @param ltiStorageTarget {@code lti_storage_target}, the frame that offers platform storage (OIDC
 *     Login with Client-Side postMessages 0.1)
 */
public record LoginInitiation(
    String issuer,
    String loginHint,
    URI targetLinkUri,
    Optional<String> ltiMessageHint,
    Optional<String> clientId,
    Optional<String> ltiDeploymentId,
    Optional<String> ltiStorageTarget) {

  private static final Pattern FRAME_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

  /** The frame that offers platform storage; a name that no frame can have is no offer. */
  public Optional<String> storageFrame() {
    return ltiStorageTarget.filter(name -> FRAME_NAME.matcher(name).matches());
  }

  /**
   * Reads the request's parameters; unknown ones are ignored.
   *
   * @param parameters each name with all its values, decoded as UTF-8
   * @throws InvalidMessage with {@link RefusalReason#MALFORMED_REQUEST} when one is missing,
   *     repeated, no text, or longer than 4096 characters (an address: 2000; a hint: 64 KiB)
   */
  public static LoginInitiation of(Map<String, List<String>> parameters) {
    Parameters read = new Parameters(parameters);
    return new LoginInitiation(
        read.required("iss"),
        read.hint("login_hint").orElseThrow(() -> Parameters.missing("login_hint")),
        read.requiredUri("target_link_uri"),
        read.hint("lti_message_hint"),
        read.optional("client_id"),
        read.optional("lti_deployment_id"),
        read.optional("lti_storage_target"));
  }
}
