package fr.passerelle.lti.dynamicregistration;

import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.REQUEST_MALFORMED;

import fr.passerelle.lti.http.WebAddress;
import java.net.URI;
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
    return WebAddress.read(text)
        .orElseThrow(() -> malformed("openid_configuration is no web address"));
  }

  /** An empty parameter says as much as none. */
  private static Optional<String> single(Map<String, List<String>> parameters, String name) {
    List<String> values = Optional.ofNullable(parameters.get(name)).orElse(List.of());
    if (values.size() > 1) {
      throw malformed(name + " is repeated");
    }
    return values.stream().filter(value -> value != null && !value.isBlank()).findFirst();
  }

  private static NotRegistered malformed(String detail) {
    return new NotRegistered(REQUEST_MALFORMED, detail);
  }
}
