package fr.passerelle.lti.sandbox.registration;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the platform says of itself (OpenID Discovery; Dynamic Registration 1.0, 2.1). */
public final class OpenIdConfiguration {
  private static final String PLATFORM =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";
  public static final String PRODUCT = "passerelle-sandbox";
  public static final String VERSION = "1.0";
  private final Site site;

  public OpenIdConfiguration(Site site) {
    this.site = site;
  }

  public Response show(Request request) {
    return Response.json(200, document());
  }

  private Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("issuer", site.issuer().toString());
    document.put("token_endpoint", site.tokenEndpoint());
    document.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
    document.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
    document.put("jwks_uri", site.jwks());
    document.put("authorization_endpoint", site.authorisationEndpoint());
    document.put("registration_endpoint", site.registrationEndpoint());
    document.put("scopes_supported", scopes());
    document.put("response_types_supported", List.of("id_token"));
    document.put("subject_types_supported", List.of("public"));
    document.put("id_token_signing_alg_values_supported", List.of("RS256"));
    document.put(
        "claims_supported", List.of("sub", "iss", "name", "given_name", "family_name", "email"));
    document.put(PLATFORM, platform());
    return document;
  }

  private static List<String> scopes() {
    List<String> scopes = new ArrayList<>(Scopes.ALL.stream().sorted().toList());
    scopes.add("openid");
    return scopes;
  }

  private static Map<String, Object> platform() {
    Map<String, Object> deepLinking =
        Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea"));
    return Map.of(
        "product_family_code",
        PRODUCT,
        "version",
        VERSION,
        "messages_supported",
        List.of(
            Map.of("type", "LtiResourceLinkRequest"),
            deepLinking,
            Map.of("type", "LtiSubmissionReviewRequest")),
        "variables",
        List.of());
  }
}
