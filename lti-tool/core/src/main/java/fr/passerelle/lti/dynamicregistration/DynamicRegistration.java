package fr.passerelle.lti.dynamicregistration;

import fr.passerelle.lti.http.PlatformHttp;
import java.net.URI;
import java.util.Optional;

/** Registers the tool with a platform. */
public final class DynamicRegistration {

  public DynamicRegistration(PlatformHttp http) {}

  public PlatformOffer preview(URI openidConfiguration) {
    throw new UnsupportedOperationException();
  }

  public RegistrationOutcome register(
      URI openidConfiguration, Optional<String> registrationToken, ToolConfiguration tool) {
    throw new UnsupportedOperationException();
  }
}
