package fr.passerelle.lti.launch;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.claim.LaunchPresentation;
import fr.passerelle.lti.claim.LtiContext;
import fr.passerelle.lti.claim.PlatformInstance;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.json.PlainText;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The claims a platform may leave out (LTI Core 1.3, section 5.4). One that cannot be read counts
 * as left out, but for those that decide where data goes or what is opened (line items, custom
 * parameters, the way back from a choice): these are refused, since to go on without them would
 * lose a grade or open the wrong thing in silence.
 */
record OptionalClaims(JsonObject claims) {

  /** A language tag, or what servers call a locale: {@code fr_FR.UTF-8} is {@code fr-FR}. */
  private static final Pattern LOCALE =
      Pattern.compile("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*(?![A-Za-z0-9])");

  /** A context without an id is no context: platforms outside a course send an empty one. */
  Optional<LtiContext> context() {
    return claims.ifReadable(all -> all.object(Claim.CONTEXT).flatMap(OptionalClaims::context));
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
                          } else if (value instanceof String text && PlainText.is(text)) {
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
        endpoint.ifReadable(one -> one.words("scope")).orElse(Set.of()),
        endpoint.webAddress("lineitems"),
        endpoint.webAddress("lineitem"));
  }

  Optional<NrpsEndpoint> nrps() {
    return claims.ifReadable(all -> all.object(Claim.NRPS_SERVICE).flatMap(OptionalClaims::nrps));
  }

  private static Optional<NrpsEndpoint> nrps(JsonObject service) {
    return service
        .webAddress("context_memberships_url")
        .map(url -> new NrpsEndpoint(url, words(service, "service_versions")));
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
        .map(LOCALE::matcher)
        .filter(Matcher::find)
        .map(tag -> Locale.forLanguageTag(tag.group().replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty());
  }

  static DeepLinkingSettings deepLinkingSettings(JsonObject settings) {
    return new DeepLinkingSettings(
        settings.webAddress("deep_link_return_url").orElseThrow(OptionalClaims::noReturnUrl),
        settings.opaque("data"),
        words(settings, "accept_types"),
        words(settings, "accept_presentation_document_targets"),
        settings.display("accept_media_types"),
        settings.flag("accept_multiple", true),
        settings.flag("accept_lineitem", true),
        settings.flag("auto_create", false),
        settings.display("title"),
        settings.displayAtLength("text"));
  }

  private static List<String> words(JsonObject object, String name) {
    return List.copyOf(object.ifReadable(one -> one.words(name)).orElse(Set.of()));
  }

  private static MalformedJson noReturnUrl() {
    return new MalformedJson("deep_link_return_url is empty");
  }

  private JsonObject shown(String name) {
    return claims.ifReadable(all -> all.object(name)).orElse(JsonObject.EMPTY);
  }

  private static Optional<URI> returnUrl(JsonObject presentation) {
    return presentation.ifReadable(one -> one.webAddress("return_url"));
  }
}
