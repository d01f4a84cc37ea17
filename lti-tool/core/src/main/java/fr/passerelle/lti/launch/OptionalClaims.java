package fr.passerelle.lti.launch;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The claims a platform may leave out (LTI Core 1.3, section 5.4). One that is only shown is
 * ignored when it is malformed; one that decides where data goes or what is opened is refused,
 * since to go on without it would lose a grade or open the wrong thing in silence.
 */
record OptionalClaims(JsonObject claims) {

  /** A context without an id is no context: platforms outside a course send an empty one. */
  Optional<LtiContext> context() {
    return claims.object(Claim.CONTEXT).flatMap(OptionalClaims::context);
  }

  private static Optional<LtiContext> context(JsonObject context) {
    return context
        .id("id")
        .map(id -> new LtiContext(id, context.display("label"), context.display("title")));
  }

  /** Values are texts by the specification; numbers and truth values are seen and written out. */
  Map<String, String> custom() {
    Map<String, String> custom = new LinkedHashMap<>();
    claims
        .object(Claim.CUSTOM)
        .ifPresent(
            object ->
                object
                    .members()
                    .forEach(
                        (name, value) -> {
                          if (value instanceof Double number) {
                            custom.put(name, BigDecimal.valueOf(number).toPlainString());
                          } else if (value instanceof Number || value instanceof Boolean) {
                            custom.put(name, value.toString());
                          } else if (value instanceof String text && JsonObject.isPlainText(text)) {
                            custom.put(name, text);
                          }
                        }));
    return custom;
  }

  Optional<AgsEndpoint> ags() {
    return claims.object(Claim.AGS_ENDPOINT).map(OptionalClaims::ags);
  }

  private static AgsEndpoint ags(JsonObject endpoint) {
    return new AgsEndpoint(
        endpoint.texts("scope").orElse(Set.of()),
        endpoint.webAddress("lineitems"),
        endpoint.webAddress("lineitem"));
  }

  Optional<NrpsEndpoint> nrps() {
    return claims.object(Claim.NRPS_SERVICE).flatMap(OptionalClaims::nrps);
  }

  private static Optional<NrpsEndpoint> nrps(JsonObject service) {
    List<String> versions =
        service.texts("service_versions").stream().flatMap(Set::stream).toList();
    return service
        .webAddress("context_memberships_url")
        .map(url -> new NrpsEndpoint(url, versions));
  }

  LaunchPresentation presentation() {
    JsonObject presentation = shown(Claim.LAUNCH_PRESENTATION);
    return new LaunchPresentation(
        locale(presentation), presentation.display("document_target"), returnUrl(presentation));
  }

  Optional<PlatformInstance> platform() {
    JsonObject platform = shown(Claim.TOOL_PLATFORM);
    if (platform.members().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlatformInstance(
            platform.display("guid"),
            platform.display("name"),
            platform.display("product_family_code"),
            platform.display("version")));
  }

  static Optional<Locale> locale(JsonObject object) {
    return object
        .display("locale")
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty());
  }

  static DeepLinkingSettings deepLinkingSettings(JsonObject settings) {
    return new DeepLinkingSettings(
        settings.webAddress("deep_link_return_url").orElseThrow(OptionalClaims::noReturnUrl),
        settings.opaque("data"),
        texts(settings, "accept_types"),
        texts(settings, "accept_presentation_document_targets"),
        settings.display("accept_media_types"),
        settings.flag("accept_multiple", true),
        settings.flag("accept_lineitem", true),
        settings.flag("auto_create", false),
        settings.display("title"),
        settings.displayAtLength("text"));
  }

  private static List<String> texts(JsonObject settings, String name) {
    return List.copyOf(settings.texts(name).orElse(Set.of()));
  }

  private static MalformedJson noReturnUrl() {
    return new MalformedJson("deep_link_return_url is empty");
  }

  private JsonObject shown(String name) {
    try {
      return claims.object(name).orElse(JsonObject.EMPTY);
    } catch (MalformedJson onlyShown) {
      return JsonObject.EMPTY;
    }
  }

  private static Optional<URI> returnUrl(JsonObject presentation) {
    try {
      return presentation.webAddress("return_url");
    } catch (MalformedJson noWayBack) {
      return Optional.empty();
    }
  }
}
