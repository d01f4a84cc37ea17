package fr.passerelle.lti.launch;

import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.registration.Deployments;
import fr.passerelle.lti.registration.Registrations;
import java.net.URI;
import java.time.Clock;

/** The two verbs of an LTI 1.3 tool. */
public final class LtiTool {

  public LtiTool(
      Registrations registrations,
      Deployments deployments,
      PendingLogins pendingLogins,
      PlatformKeys platformKeys,
      URI redirectUri,
      URI toolBase,
      Clock clock) {}

  public LoginOutcome beginLogin(LoginInitiation initiation, BrowserBinding browser) {
    throw new UnsupportedOperationException();
  }

  public LaunchOutcome completeLaunch(AuthenticationResponse response, BrowserBinding browser) {
    throw new UnsupportedOperationException();
  }
}
