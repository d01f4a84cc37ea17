package fr.passerelle.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * The login goes on at the platform.
 *
 * @param authorizationRequest where to send the browser (Security Framework 1.0, section 5.1.1.2)
 * @param pendingLogin what was stored to recognise the answer
 * @param toStore what to put into the platform's storage first; only after {@link
 *     LtiTool#beginLoginInPlatformStorage}
 */
public record LoginRedirect(
    URI authorizationRequest, PendingLogin pendingLogin, Optional<StorageEntry> toStore)
    implements LoginOutcome {

  /** Without the request, which holds state and nonce. */
  @Override
  public String toString() {
    return "LoginRedirect[" + pendingLogin + "]";
  }
}
