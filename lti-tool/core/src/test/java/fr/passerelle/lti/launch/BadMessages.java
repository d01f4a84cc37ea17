package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.BadCase.address;
import static fr.passerelle.lti.launch.BadCase.claims;
import static fr.passerelle.lti.launch.BadCase.deepLinking;
import static fr.passerelle.lti.launch.BadCase.of;
import static fr.passerelle.lti.launch.BadCase.review;
import static fr.passerelle.lti.launch.BadCase.with;
import static fr.passerelle.lti.launch.BadCase.without;
import static fr.passerelle.lti.launch.Claim.AGS_ENDPOINT;
import static fr.passerelle.lti.launch.Claim.CUSTOM;
import static fr.passerelle.lti.launch.Claim.DEEP_LINKING_SETTINGS;
import static fr.passerelle.lti.launch.Claim.DEPLOYMENT_ID;
import static fr.passerelle.lti.launch.Claim.FOR_USER;
import static fr.passerelle.lti.launch.Claim.MESSAGE_TYPE;
import static fr.passerelle.lti.launch.Claim.RESOURCE_LINK;
import static fr.passerelle.lti.launch.Claim.ROLES;
import static fr.passerelle.lti.launch.Claim.TARGET_LINK_URI;
import static fr.passerelle.lti.launch.Claim.VERSION;
import static fr.passerelle.lti.launch.RefusalReason.ANONYMOUS_LAUNCH;
import static fr.passerelle.lti.launch.RefusalReason.CLAIM_MALFORMED;
import static fr.passerelle.lti.launch.RefusalReason.DEEP_LINKING_SETTINGS_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.DEPLOYMENT_AWAITING_APPROVAL;
import static fr.passerelle.lti.launch.RefusalReason.DEPLOYMENT_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.DEPLOYMENT_REFUSED;
import static fr.passerelle.lti.launch.RefusalReason.FOR_USER_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.LINE_ITEM_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.MESSAGE_TYPE_UNSUPPORTED;
import static fr.passerelle.lti.launch.RefusalReason.RESOURCE_LINK_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.ROLES_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.TARGET_LINK_MISMATCH;
import static fr.passerelle.lti.launch.RefusalReason.VERSION_UNSUPPORTED;
import static fr.passerelle.lti.launch.Stage.LTI;

import fr.passerelle.lti.registration.DeploymentState;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Messages that say too little or no sense (LTI Core 1.3, section 5.3, and its extensions). */
final class BadMessages {

  static final List<BadCase> CASES =
      List.of(
          claims(MESSAGE_TYPE_UNSUPPORTED, "Missing LTI claims", BadMessages::withoutLti),
          claims(MESSAGE_TYPE_UNSUPPORTED, "No message type", without(MESSAGE_TYPE)),
          claims(
              MESSAGE_TYPE_UNSUPPORTED,
              "messageType Invalid",
              with(MESSAGE_TYPE, "LtiSomethingRequest")),
          claims(VERSION_UNSUPPORTED, "No LTI Version", without(VERSION)),
          claims(VERSION_UNSUPPORTED, "Wrong LTI Version", with(VERSION, "11.3")),
          claims(DEPLOYMENT_MISSING, "No Deployment ID", without(DEPLOYMENT_ID)),
          claims(
              DEPLOYMENT_AWAITING_APPROVAL,
              "a deployment never seen before",
              with(DEPLOYMENT_ID, "deployment-2")),
          of(
              DEPLOYMENT_REFUSED,
              "a deployment our administrator refused",
              BadMessages::deploymentRefused),
          claims(TARGET_LINK_MISMATCH, "No target_link_uri", without(TARGET_LINK_URI)),
          claims(
              TARGET_LINK_MISMATCH,
              "another target_link_uri",
              with(TARGET_LINK_URI, "https://tool.example/app/course/d")),
          claims(RESOURCE_LINK_MISSING, "No resource_link", without(RESOURCE_LINK)),
          claims(
              RESOURCE_LINK_MISSING,
              "No resource_link id",
              with(RESOURCE_LINK, Map.of("title", "x"))),
          claims(RESOURCE_LINK_MISSING, "an empty PHP object", with(RESOURCE_LINK, List.of())),
          deepLinking(
              DEEP_LINKING_SETTINGS_MISSING,
              "no deep_linking_settings",
              without(DEEP_LINKING_SETTINGS)),
          deepLinking(
              DEEP_LINKING_SETTINGS_MISSING,
              "no deep_link_return_url",
              with(DEEP_LINKING_SETTINGS, Map.of("accept_types", List.of()))),
          review(FOR_USER_MISSING, "a review of nobody's work", without(FOR_USER)),
          review(FOR_USER_MISSING, "for_user without user_id", with(FOR_USER, Map.of("name", "x"))),
          review(LINE_ITEM_MISSING, "a review without a grade service", without(AGS_ENDPOINT)),
          review(
              LINE_ITEM_MISSING,
              "a review of no column",
              with(AGS_ENDPOINT, Map.of("lineitems", "https://ent.example/li"))),
          review(
              TARGET_LINK_MISMATCH,
              "a review that leads elsewhere",
              with(TARGET_LINK_URI, "https://tool.example/app/other")),
          claims(ROLES_MISSING, "No Roles: role missing", without(ROLES)),
          claims(ANONYMOUS_LAUNCH, "No user (sub)", without("sub")),
          claims(ANONYMOUS_LAUNCH, "a blank sub", with("sub", " ")),
          claims(CLAIM_MALFORMED, "sub is a fraction", with("sub", 4.2)),
          claims(CLAIM_MALFORMED, "sub of 256 characters", with("sub", "x".repeat(256))),
          claims(CLAIM_MALFORMED, "sub with a NUL", with("sub", "4\u00002")),
          claims(CLAIM_MALFORMED, "roles is a number", with(ROLES, 7)),
          claims(CLAIM_MALFORMED, "custom is a number", with(CUSTOM, 7)),
          claims(
              CLAIM_MALFORMED,
              "a line item that is no web address",
              with(AGS_ENDPOINT, Map.of("lineitem", "file:///etc/passwd"))),
          deepLinking(CLAIM_MALFORMED, "an empty return URL", returnTo(" ")),
          deepLinking(
              CLAIM_MALFORMED, "a return URL that is script", returnTo("javascript:alert(1)")),
          deepLinking(
              CLAIM_MALFORMED, "a return URL of 2,001 characters", returnTo(address(2001))));

  private BadMessages() {}

  private static Consumer<Map<String, Object>> returnTo(String address) {
    return with(DEEP_LINKING_SETTINGS, Map.of("deep_link_return_url", address));
  }

  private static void withoutLti(Map<String, Object> claims) {
    claims.keySet().removeIf(name -> name.startsWith(LTI));
  }

  private static Object deploymentRefused(Stage stage) {
    stage.host.decide("deployment-1", DeploymentState.REFUSED);
    return stage.launch(unchanged -> {});
  }
}
