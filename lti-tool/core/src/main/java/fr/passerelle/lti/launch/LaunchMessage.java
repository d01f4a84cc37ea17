package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.RefusalReason.ANONYMOUS_LAUNCH;
import static fr.passerelle.lti.launch.RefusalReason.DEEP_LINKING_SETTINGS_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.DEPLOYMENT_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.FOR_USER_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.LINE_ITEM_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.MESSAGE_TYPE_UNSUPPORTED;
import static fr.passerelle.lti.launch.RefusalReason.RESOURCE_LINK_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.ROLES_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TARGET_LINK_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.VERSION_UNSUPPORTED;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.claim.ForUser;
import fr.passerelle.lti.claim.LaunchClaims;
import fr.passerelle.lti.claim.Person;
import fr.passerelle.lti.claim.ResourceLink;
import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What the platform asks for, in a token that is known to be its own (LTI Core 1.3, section 5.3;
 * Deep Linking 2.0, section 4.4; Submission Review 1.0).
 *
 * @param deploymentId present; whether it is approved is decided between {@link #read} and {@link
 *     #launch}
 */
record LaunchMessage(
    JsonObject claims,
    Registration registration,
    PendingLogin login,
    MessageType type,
    String deploymentId) {

  static LaunchMessage read(JsonObject claims, Registration registration, PendingLogin login) {
    return Reading.claims(
        () -> {
          MessageType type = messageType(claims);
          requireVersion(claims);
          return new LaunchMessage(claims, registration, login, type, deploymentId(claims));
        });
  }

  LtiLaunch launch() {
    return Reading.claims(
        () ->
            switch (type) {
              case RESOURCE_LINK -> resourceLinkLaunch();
              case DEEP_LINKING -> deepLinkingLaunch();
              case SUBMISSION_REVIEW -> submissionReviewLaunch();
            });
  }

  private LtiLaunch resourceLinkLaunch() {
    URI target = requireTarget();
    ResourceLink link = requireResourceLink();
    return new ResourceLinkLaunch(commonClaims(target), link);
  }

  private LtiLaunch deepLinkingLaunch() {
    URI target = claims.has(Claim.TARGET_LINK_URI) ? requireTarget() : login.targetLinkUri();
    DeepLinkingSettings settings = requireSettings();
    return new DeepLinkingLaunch(commonClaims(target), settings);
  }

  private LtiLaunch submissionReviewLaunch() {
    URI target = requireTarget();
    ForUser forUser = requireForUser();
    LaunchClaims common = commonClaims(target);
    return new SubmissionReviewLaunch(common, requireLineItem(common), resourceLink(), forUser);
  }

  private LaunchClaims commonClaims(URI target) {
    Roles roles = requireRoles();
    Person person = requirePerson();
    OptionalClaims optional = new OptionalClaims(claims);
    return new LaunchClaims(
        registration,
        deploymentId,
        target,
        person,
        roles,
        optional.context(),
        optional.custom(),
        optional.ags(),
        optional.nrps(),
        optional.presentation(),
        optional.platform(),
        claims);
  }

  private static MessageType messageType(JsonObject claims) {
    return claims
        .display(Claim.MESSAGE_TYPE)
        .flatMap(MessageType::of)
        .orElseThrow(
            () ->
                new InvalidMessage(MESSAGE_TYPE_UNSUPPORTED, "message_type is not answered here"));
  }

  private static void requireVersion(JsonObject claims) {
    if (!"1.3.0".equals(claims.members().get(Claim.VERSION))) {
      throw new InvalidMessage(VERSION_UNSUPPORTED, "version is not 1.3.0");
    }
  }

  private static String deploymentId(JsonObject claims) {
    return claims
        .id(Claim.DEPLOYMENT_ID)
        .orElseThrow(() -> new InvalidMessage(DEPLOYMENT_MISSING, "deployment_id is missing"));
  }

  /** The login asked for an address inside this tool, so the same one is inside it too. */
  private URI requireTarget() {
    String asked = login.targetLinkUri().toString();
    if (!asked.equals(claims.members().get(Claim.TARGET_LINK_URI))) {
      throw new InvalidMessage(TARGET_LINK_MISMATCH, "target_link_uri is not the login's");
    }
    return login.targetLinkUri();
  }

  private ResourceLink requireResourceLink() {
    return resourceLink()
        .orElseThrow(
            () -> new InvalidMessage(RESOURCE_LINK_MISSING, "resource_link.id is missing"));
  }

  private Optional<ResourceLink> resourceLink() {
    return claims
        .object(Claim.RESOURCE_LINK)
        .flatMap(
            link ->
                link.id("id")
                    .map(
                        id ->
                            new ResourceLink(
                                id, link.display("title"), link.displayAtLength("description"))));
  }

  private ForUser requireForUser() {
    return claims
        .object(Claim.FOR_USER)
        .flatMap(
            user ->
                user.id("user_id").map(id -> new ForUser(id, user.display("name"), roles(user))))
        .orElseThrow(() -> new InvalidMessage(FOR_USER_MISSING, "for_user.user_id is missing"));
  }

  private static Roles roles(JsonObject user) {
    return new Roles(user.ifReadable(one -> one.words("roles")).orElse(Set.of()));
  }

  private static URI requireLineItem(LaunchClaims common) {
    return common
        .ags()
        .flatMap(AgsEndpoint::lineItem)
        .orElseThrow(() -> new InvalidMessage(LINE_ITEM_MISSING, "the line item is missing"));
  }

  private DeepLinkingSettings requireSettings() {
    JsonObject settings =
        claims
            .object(Claim.DEEP_LINKING_SETTINGS)
            .filter(object -> object.has("deep_link_return_url"))
            .orElseThrow(
                () ->
                    new InvalidMessage(
                        DEEP_LINKING_SETTINGS_MISSING,
                        "deep_linking_settings or its return URL is missing"));
    return OptionalClaims.deepLinkingSettings(settings);
  }

  private Roles requireRoles() {
    return claims
        .words(Claim.ROLES)
        .map(Roles::new)
        .orElseThrow(() -> new InvalidMessage(ROLES_MISSING, "roles is missing"));
  }

  private Person requirePerson() {
    String subject =
        claims.id("sub").orElseThrow(() -> new InvalidMessage(ANONYMOUS_LAUNCH, "sub is missing"));
    return new Person(
        subject,
        claims.display("name"),
        claims.display("given_name"),
        claims.display("family_name"),
        OptionalClaims.locale(claims));
  }

  @Override
  public String toString() {
    return "LaunchMessage[" + type + ", deployment " + deploymentId + "]";
  }
}
