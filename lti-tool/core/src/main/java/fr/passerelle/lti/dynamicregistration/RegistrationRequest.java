package fr.passerelle.lti.dynamicregistration;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.http.SameOrigin;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the tool says about itself, as JSON (Dynamic Registration 1.0, “Tool Configuration”). */
final class RegistrationRequest {

  static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  /** What is needed to greet somebody and to keep their progress; no e-mail address. */
  private static final List<String> CLAIMS =
      List.of("iss", "sub", "name", "given_name", "family_name", "locale");

  private RegistrationRequest() {}

  static String of(ToolConfiguration tool) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("application_type", "web");
    json.put("response_types", List.of("id_token"));
    json.put("grant_types", List.of("implicit", "client_credentials"));
    json.put("initiate_login_uri", tool.initiateLoginUri().toString());
    json.put("redirect_uris", List.of(tool.redirectUri().toString()));
    json.put("client_name", tool.clientName());
    tool.localizedNames().forEach((tag, name) -> json.put("client_name#" + tag, name));
    json.put("jwks_uri", tool.jwksUri().toString());
    json.put("logo_uri", tool.logoUri().toString());
    json.put("token_endpoint_auth_method", "private_key_jwt");
    json.put("scope", String.join(" ", new TreeSet<>(tool.scopes())));
    json.put(TOOL_CONFIGURATION, toolConfiguration(tool));
    return JSONObjectUtils.toJSONString(json);
  }

  private static Map<String, Object> toolConfiguration(ToolConfiguration tool) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("domain", domain(tool.baseUri()));
    json.put("description", tool.description());
    json.put("target_link_uri", tool.baseUri().toString());
    json.put("custom_parameters", tool.customParameters());
    json.put("claims", CLAIMS);
    json.put("messages", tool.messages().stream().map(RegistrationRequest::message).toList());
    return json;
  }

  private static Map<String, Object> message(ToolMessage message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", message.type());
    message.targetLinkUri().ifPresent(uri -> json.put("target_link_uri", uri.toString()));
    message.label().ifPresent(label -> json.put("label", label));
    message.localizedLabels().forEach((tag, label) -> json.put("label#" + tag, label));
    if (!message.placements().isEmpty()) {
      json.put("placements", message.placements());
    }
    if (!message.customParameters().isEmpty()) {
      json.put("custom_parameters", message.customParameters());
    }
    return json;
  }

  /** With the port, without which Moodle does not recognise the tool. */
  private static String domain(URI base) {
    return SameOrigin.origin(base).replaceFirst("^[a-z]+://", "");
  }
}
