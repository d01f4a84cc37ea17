package fr.passerelle.lti.dynamicregistration;

import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ALGORITHM_UNSUPPORTED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.AUTHENTICATION_UNSUPPORTED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.CONFIGURATION_MALFORMED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ENDPOINT_INSECURE;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ENDPOINT_MISSING;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ISSUER_MISMATCH;

import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks an OpenID configuration, step by step (Dynamic Registration 1.0, “OpenID Configuration”).
 */
record ConfigurationReader(JsonObject json, URI address) {

  private static final String LTI_CONFIGURATION =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";

  PlatformConfiguration read() {
    String issuer = requireIssuerOfThisHost();
    URI authorization = requireEndpoint("authorization_endpoint");
    URI token = requireEndpoint("token_endpoint");
    URI jwks = requireEndpoint("jwks_uri");
    URI registration = requireEndpoint("registration_endpoint");
    requireSignedAssertions();
    Set<String> algorithms = requireAlgorithms();
    JsonObject lti = json.object(LTI_CONFIGURATION).orElse(JsonObject.EMPTY);
    return new PlatformConfiguration(
        issuer,
        authorization,
        token,
        jwks,
        registration,
        json.text("authorization_server"),
        algorithms,
        json.texts("scopes_supported").orElse(Set.of()),
        messages(lti),
        lti.display("product_family_code"),
        lti.display("version"));
  }

  /** Anybody may publish a configuration; only the issuer's host speaks for the issuer. */
  private String requireIssuerOfThisHost() {
    String issuer =
        json.id("issuer")
            .orElseThrow(() -> new NotRegistered(CONFIGURATION_MALFORMED, "issuer is missing"));
    URI uri = json.webAddress("issuer").orElseThrow();
    if (!uri.getHost().equalsIgnoreCase(address.getHost())) {
      throw new NotRegistered(
          ISSUER_MISMATCH, "the configuration of " + address.getHost() + " names another issuer");
    }
    if (!isSafeBesideConfiguration(uri)) {
      throw new NotRegistered(ISSUER_MISMATCH, "the issuer is http, its configuration https");
    }
    return issuer;
  }

  private URI requireEndpoint(String name) {
    URI endpoint = endpoint(name);
    if (!isSafeBesideConfiguration(endpoint)) {
      throw new NotRegistered(ENDPOINT_INSECURE, name + " is http, the configuration https");
    }
    return endpoint;
  }

  private URI endpoint(String name) {
    try {
      return json.webAddress(name)
          .orElseThrow(() -> new NotRegistered(ENDPOINT_MISSING, name + " is missing"));
    } catch (MalformedJson e) {
      throw new NotRegistered(ENDPOINT_MISSING, e.getMessage());
    }
  }

  private boolean isSafeBesideConfiguration(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        || !"https".equalsIgnoreCase(address.getScheme());
  }

  private void requireSignedAssertions() {
    Optional<Set<String>> methods = json.texts("token_endpoint_auth_methods_supported");
    if (methods.isPresent() && !methods.get().contains("private_key_jwt")) {
      throw new NotRegistered(AUTHENTICATION_UNSUPPORTED, "private_key_jwt is not supported");
    }
  }

  private Set<String> requireAlgorithms() {
    Set<String> acceptable =
        json
            .texts("id_token_signing_alg_values_supported")
            .orElse(Registration.DEFAULT_ALGORITHMS)
            .stream()
            .filter(Registration.ASYMMETRIC_ALGORITHMS::contains)
            .collect(Collectors.toSet());
    if (acceptable.isEmpty()) {
      throw new NotRegistered(ALGORITHM_UNSUPPORTED, "no acceptable signature algorithm");
    }
    return acceptable;
  }

  private static Set<String> messages(JsonObject lti) {
    return types(lti.objects("messages_supported"));
  }

  /** The message types that a list of messages names. */
  static Set<String> types(List<JsonObject> messages) {
    return messages.stream()
        .flatMap(message -> message.display("type").stream())
        .collect(Collectors.toSet());
  }
}
