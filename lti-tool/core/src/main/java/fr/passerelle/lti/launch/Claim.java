package fr.passerelle.lti.launch;

/** The names of the claims (LTI Core 1.3, section 5.3 and 5.4, and the services' own). */
final class Claim {

  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  static final String MESSAGE_TYPE = LTI + "message_type";
  static final String VERSION = LTI + "version";
  static final String DEPLOYMENT_ID = LTI + "deployment_id";
  static final String TARGET_LINK_URI = LTI + "target_link_uri";
  static final String RESOURCE_LINK = LTI + "resource_link";
  static final String ROLES = LTI + "roles";
  static final String CONTEXT = LTI + "context";
  static final String CUSTOM = LTI + "custom";
  static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";
  static final String TOOL_PLATFORM = LTI + "tool_platform";
  static final String FOR_USER = LTI + "for_user";
  static final String DEEP_LINKING_SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
  static final String AGS_ENDPOINT = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  static final String NRPS_SERVICE =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private Claim() {}
}
