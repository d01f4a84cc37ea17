package fr.passerelle.lti.sandbox.registration;

import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Tool;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tool's client metadata, read strictly and told back (Dynamic Registration 1.0, 3.1 and 3.2).
 */
final class ToolMetadata {
  private static final String CONFIGURATION =
      "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final String DEEP_LINKING = "LtiDeepLinkingRequest";

  private static final String REVIEW = "LtiSubmissionReviewRequest";

  private ToolMetadata() {}

  /**
   * Reads what a tool asks for; scopes that the platform does not grant are dropped in silence.
   *
   * @throws Refusal 400 naming the first field that is missing or wrong
   */
  static Tool read(Json json, Set<String> grantable) {
    if (!json.requireText("token_endpoint_auth_method").equals("private_key_jwt")) {
      throw Refusal.badRequest("token_endpoint_auth_method must be private_key_jwt");
    }
    Json configuration = json.object(CONFIGURATION);
    return new Tool(
        json.requireText("client_name"),
        json.requireUri("initiate_login_uri"),
        redirectUris(json),
        json.requireUri("jwks_uri"),
        targetLinkUri(configuration),
        scopes(json, grantable),
        messageUri(configuration, DEEP_LINKING),
        messageUri(configuration, REVIEW),
        configuration.textMap("custom_parameters"));
  }

  private static List<URI> redirectUris(Json json) {
    List<URI> uris = json.uris("redirect_uris");
    if (uris.isEmpty()) {
      throw Refusal.badRequest("missing redirect_uris");
    }
    return uris;
  }

  private static URI targetLinkUri(Json configuration) {
    URI target = configuration.requireUri("target_link_uri");
    if (!configuration.requireText("domain").equals(target.getRawAuthority())) {
      throw Refusal.badRequest("target_link_uri is not on domain (port included)");
    }
    return target;
  }

  private static Set<String> scopes(Json json, Set<String> grantable) {
    return List.of(json.text("scope").orElse("").split(" ")).stream()
        .filter(grantable::contains)
        .collect(Collectors.toSet());
  }

  private static Optional<URI> messageUri(Json configuration, String type) {
    return configuration.objects("messages").stream()
        .filter(message -> message.text("type").filter(type::equals).isPresent())
        .map(message -> address(message, configuration))
        .findFirst();
  }

  private static URI address(Json message, Json configuration) {
    return message.has("target_link_uri")
        ? message.requireUri("target_link_uri")
        : configuration.requireUri("target_link_uri");
  }

  /** The answer to a registration, in the shape of Moodle's. */
  static Map<String, Object> tell(Registration registration) {
    Tool tool = registration.tool();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("client_id", registration.clientId());
    json.put("response_types", List.of("id_token"));
    json.put("jwks_uri", tool.jwksUri().toString());
    json.put("initiate_login_uri", tool.initiateLoginUri().toString());
    json.put("grant_types", List.of("client_credentials", "implicit"));
    json.put("redirect_uris", tool.redirectUris().stream().map(URI::toString).toList());
    json.put("application_type", "web");
    json.put("token_endpoint_auth_method", "private_key_jwt");
    json.put("client_name", tool.name());
    json.put("logo_uri", "");
    json.put("scope", tool.scope());
    json.put(CONFIGURATION, tellConfiguration(registration));
    return json;
  }

  private static Map<String, Object> tellConfiguration(Registration registration) {
    Tool tool = registration.tool();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "1.3.0");
    json.put("deployment_id", registration.deploymentId());
    json.put("target_link_uri", tool.targetLinkUri().toString());
    json.put("domain", tool.domain());
    json.put("description", "");
    json.put(
        "messages",
        Stream.concat(
                tool.deepLinkingUri().map(uri -> tellMessage(DEEP_LINKING, uri)).stream(),
                tool.reviewUri().map(uri -> tellMessage(REVIEW, uri)).stream())
            .toList());
    json.put("custom_parameters", tool.custom());
    json.put("claims", List.of("sub", "iss", "name", "family_name", "given_name", "email"));
    return json;
  }

  private static Map<String, Object> tellMessage(String type, URI uri) {
    return Map.of("type", type, "target_link_uri", uri.toString());
  }
}
