package fr.passerelle.lti.dynamicregistration;

import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ALGORITHM_UNSUPPORTED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.AUTHENTICATION_UNSUPPORTED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.CONFIGURATION_MALFORMED;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ENDPOINT_INSECURE;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ENDPOINT_MISSING;
import static fr.passerelle.lti.dynamicregistration.RegistrationRefused.Reason.ISSUER_MISMATCH;

import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    JsonObject lti = json.ifReadable(one -> one.object(LTI_CONFIGURATION)).orElse(JsonObject.EMPTY);
    return new PlatformConfiguration(
        issuer,
        authorization,
        token,
        jwks,
        registration,
        json.ifReadable(one -> one.text("authorization_server")),
        algorithms,
        words("scopes_supported").orElse(Set.of()),
        types(lti, "messages_supported"),
        lti.display("product_family_code"),
        lti.display("version"));
  }

  /**
   * Anybody may publish a configuration; only the issuer's origin speaks for the issuer. Another
   * port of its host may be somebody else's.
   */
  private String requireIssuerOfThisHost() {
    String issuer =
        json.id("issuer")
            .orElseThrow(() -> new NotRegistered(CONFIGURATION_MALFORMED, "issuer is missing"));
    URI uri = json.webAddress("issuer").orElseThrow();
    if (!SameOrigin.of(uri, address)) {
      throw new NotRegistered(
          ISSUER_MISMATCH,
          "the configuration of "
              + SameOrigin.origin(address)
              + " names an issuer of "
              + SameOrigin.origin(uri));
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
    Optional<Set<String>> methods = words("token_endpoint_auth_methods_supported");
    if (methods.filter(known -> !known.contains("private_key_jwt")).isPresent()) {
      throw new NotRegistered(AUTHENTICATION_UNSUPPORTED, "private_key_jwt is not supported");
    }
  }

  private Set<String> requireAlgorithms() {
    Set<String> acceptable =
        words("id_token_signing_alg_values_supported")
            .orElse(Registration.DEFAULT_ALGORITHMS)
            .stream()
            .map(algorithm -> algorithm.toUpperCase(Locale.ROOT))
            .filter(Registration.ASYMMETRIC_ALGORITHMS::contains)
            .collect(Collectors.toSet());
    if (acceptable.isEmpty()) {
      throw new NotRegistered(ALGORITHM_UNSUPPORTED, "no acceptable signature algorithm");
    }
    return acceptable;
  }

  /** A list that says nothing says as much as none. */
  private Optional<Set<String>> words(String name) {
    return json.ifReadable(one -> one.words(name)).filter(words -> !words.isEmpty());
  }

  /** The message types that a list of messages names; some list the types themselves. */
  static Set<String> types(JsonObject lti, String name) {
    Stream<String> ofObjects =
        lti.ifReadable(one -> Optional.of(one.objects(name))).stream()
            .flatMap(List::stream)
            .flatMap(message -> message.display("type").stream());
    Stream<String> words = lti.ifReadable(one -> one.words(name)).stream().flatMap(Set::stream);
    return Stream.concat(ofObjects, words).collect(Collectors.toSet());
  }
}
