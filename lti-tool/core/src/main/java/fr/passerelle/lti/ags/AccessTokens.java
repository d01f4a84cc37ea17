package fr.passerelle.lti.ags;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.registration.Registration;
import java.time.Clock;
import java.util.Set;

/** Access tokens for the services of platforms. */
public final class AccessTokens {

  public AccessTokens(PlatformHttp http, ToolKeys keys, Clock clock) {}

  public TokenOutcome get(Registration registration, Set<String> scopes) {
    throw new UnsupportedOperationException();
  }

  public void forget(Registration registration, Set<String> scopes, AccessToken refused) {
    throw new UnsupportedOperationException();
  }
}
