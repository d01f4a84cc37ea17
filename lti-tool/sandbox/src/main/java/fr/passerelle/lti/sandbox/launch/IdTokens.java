package fr.passerelle.lti.sandbox.launch;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.registration.OpenIdConfiguration;
import fr.passerelle.lti.sandbox.workspace.Course;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the messages, in the shape of those recorded on Moodle. They live for a minute. */
final class IdTokens {
  private static final Duration LIFETIME = Duration.ofSeconds(60);
  private final Site site;
  private final Workspace workspace;

  IdTokens(Site site, Workspace workspace) {
    this.site = site;
    this.workspace = workspace;
  }

  /** The signed message for a launch. */
  String issue(Launch launch, String nonce) {
    JWTClaimsSet.Builder claims = common(launch, nonce);
    if (launch instanceof Launch.OfLink ofLink) {
      addLink(claims, ofLink);
    } else if (launch instanceof Launch.ToChoose toChoose) {
      addChoice(claims, toChoose);
    } else if (launch instanceof Launch.ToReview toReview) {
      addReview(claims, toReview);
    }
    return workspace.keys().sign(claims.build());
  }

  private JWTClaimsSet.Builder common(Launch launch, String nonce) {
    Instant now = workspace.clock().instant();
    Registration registration = launch.registration();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(site.issuer().toString())
            .audience(registration.clientId())
            .subject(launch.person().id())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .claim("nonce", nonce)
            .claim(Claims.VERSION, "1.3.0")
            .claim(Claims.DEPLOYMENT_ID, registration.deploymentId())
            .claim(Claims.TARGET_LINK_URI, launch.target().toString())
            .claim(Claims.ROLES, launch.person().roles())
            .claim(Claims.LIS, Map.of("person_sourcedid", "", "course_section_sourcedid", ""))
            .claim(Claims.CONTEXT, context())
            .claim(Claims.LAUNCH_PRESENTATION, presentation(launch))
            .claim(Claims.TOOL_PLATFORM, platform());
    addName(claims, launch.person());
    addServices(claims, launch);
    return claims;
  }

  private Map<String, Object> context() {
    Course course = workspace.course();
    return Map.of(
        "id", course.id(),
        "label", course.label(),
        "title", course.title(),
        "type", List.of("CourseSection"));
  }

  private Map<String, Object> presentation(Launch launch) {
    return Map.of(
        "locale", "fr",
        "document_target", launch.documentTarget(),
        "return_url", site.at("/return?person=" + launch.person().id()));
  }

  private static Map<String, Object> platform() {
    return Map.of(
        "guid", "passerelle-sandbox",
        "name", "Espace de démonstration",
        "description", "Un petit espace numérique de travail pour essayer",
        "product_family_code", OpenIdConfiguration.PRODUCT,
        "version", OpenIdConfiguration.VERSION);
  }

  private static void addName(JWTClaimsSet.Builder claims, Person person) {
    if (person.named()) {
      claims
          .claim("given_name", person.givenName())
          .claim("family_name", person.familyName())
          .claim("name", person.name())
          .claim("email", person.email());
    }
  }

  private void addServices(JWTClaimsSet.Builder claims, Launch launch) {
    Registration registration = launch.registration();
    List<String> grades =
        registration.tool().scopes().stream().filter(Scopes::isGradeScope).sorted().toList();
    if (!grades.isEmpty()) {
      claims.claim(Claims.AGS_ENDPOINT, gradeServices(launch, grades));
    }
    if (registration.tool().scopes().contains(Scopes.MEMBERSHIP_READONLY)) {
      String url = site.memberships(workspace.course().id(), registration);
      claims.claim(
          Claims.NRPS,
          Map.of("context_memberships_url", url, "service_versions", List.of("1.0", "2.0")));
    }
  }

  private Map<String, Object> gradeServices(Launch launch, List<String> scopes) {
    String course = workspace.course().id();
    Map<String, Object> endpoint = new LinkedHashMap<>();
    endpoint.put("scope", scopes);
    endpoint.put("lineitems", site.lineItems(course, launch.registration()));
    columnOf(launch).ifPresent(column -> endpoint.put("lineitem", site.lineItem(course, column)));
    return endpoint;
  }

  private Optional<LineItem> columnOf(Launch launch) {
    if (launch instanceof Launch.ToReview review) {
      return Optional.of(review.column());
    }
    return launch instanceof Launch.OfLink ofLink
        ? workspace.gradebook().columnOf(ofLink.link())
        : Optional.empty();
  }

  private static void addLink(JWTClaimsSet.Builder claims, Launch.OfLink launch) {
    ResourceLink link = launch.link();
    Map<String, String> custom = new HashMap<>(launch.registration().tool().custom());
    custom.putAll(link.custom());
    claims
        .claim(Claims.MESSAGE_TYPE, "LtiResourceLinkRequest")
        .claim(
            Claims.RESOURCE_LINK,
            Map.of("id", link.id(), "title", link.title(), "description", link.description()))
        .claim(Claims.CUSTOM, custom);
  }

  /** Submission Review 1.0: whose work, in which column, and the column's own parameters. */
  private static void addReview(JWTClaimsSet.Builder claims, Launch.ToReview launch) {
    Map<String, String> custom = new HashMap<>(launch.registration().tool().custom());
    launch.link().ifPresent(link -> custom.putAll(link.custom()));
    custom.putAll(Json.of(launch.column().review()).textMap("custom"));
    claims
        .claim(Claims.MESSAGE_TYPE, "LtiSubmissionReviewRequest")
        .claim(Claims.FOR_USER, forUser(launch.owner()))
        .claim(Claims.CUSTOM, custom);
    launch
        .link()
        .ifPresent(
            link ->
                claims.claim(Claims.RESOURCE_LINK, Map.of("id", link.id(), "title", link.title())));
  }

  private static Map<String, Object> forUser(Person owner) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("user_id", owner.id());
    user.put("roles", owner.roles());
    if (owner.named()) {
      user.put("name", owner.name());
    }
    return user;
  }

  private void addChoice(JWTClaimsSet.Builder claims, Launch.ToChoose launch) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("accept_types", List.of("ltiResourceLink"));
    settings.put("accept_presentation_document_targets", List.of("frame", "iframe", "window"));
    settings.put("accept_multiple", true);
    settings.put("accept_lineitem", true);
    settings.put("auto_create", false);
    settings.put(
        "deep_link_return_url",
        site.deepLinkReturn(workspace.course().id(), launch.registration()));
    settings.put("title", launch.registration().tool().name());
    settings.put("text", "");
    settings.put("data", launch.id());
    claims
        .claim(Claims.MESSAGE_TYPE, "LtiDeepLinkingRequest")
        .claim(Claims.CUSTOM, launch.registration().tool().custom())
        .claim(Claims.DEEP_LINKING_SETTINGS, settings);
  }
}
