package fr.passerelle.lti.dynamicregistration;

import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.REQUEST_MALFORMED;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform's administrator brings along (Dynamic Registration 1.0): the configuration's
 * address, and a token where the platform wants to know us again.
 */
record RegistrationInitiation(URI openidConfiguration, Optional<String> registrationToken) {

  static RegistrationInitiation of(Map<String, List<String>> parameters) {
    return new RegistrationInitiation(
        configuration(parameters), single(parameters, "registration_token"));
  }

  private static URI configuration(Map<String, List<String>> parameters) {
    String text =
        single(parameters, "openid_configuration")
            .orElseThrow(() -> malformed("openid_configuration is missing"));
    try {
      URI address = new URI(text);
      if (address.getHost() == null || !address.getScheme().matches("(?i)https?")) {
        throw malformed("openid_configuration is no web address");
      }
      return address;
    } catch (URISyntaxException e) {
      throw malformed("openid_configuration is no address");
    }
  }

  /** An empty parameter says as much as none. */
  private static Optional<String> single(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw malformed(name + " is repeated");
    }
    return values.stream().filter(value -> value != null && !value.isBlank()).findFirst();
  }

  private static NotRegistered malformed(String detail) {
    return new NotRegistered(REQUEST_MALFORMED, detail);
  }
}
