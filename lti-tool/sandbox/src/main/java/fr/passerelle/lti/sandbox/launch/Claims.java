package fr.passerelle.lti.sandbox.launch;

/** The names of claims (LTI Core 1.3, 5.3 and 5.4; Deep Linking 2.0; AGS 2.0; NRPS 2.0). */
final class Claims {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  static final String MESSAGE_TYPE = LTI + "message_type";
  static final String VERSION = LTI + "version";
  static final String DEPLOYMENT_ID = LTI + "deployment_id";
  static final String TARGET_LINK_URI = LTI + "target_link_uri";
  static final String RESOURCE_LINK = LTI + "resource_link";
  static final String FOR_USER = LTI + "for_user";
  static final String ROLES = LTI + "roles";
  static final String CONTEXT = LTI + "context";
  static final String LIS = LTI + "lis";
  static final String CUSTOM = LTI + "custom";
  static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";
  static final String TOOL_PLATFORM = LTI + "tool_platform";
  static final String AGS_ENDPOINT = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  static final String DEEP_LINKING_SETTINGS = DEEP_LINKING + "deep_linking_settings";
  static final String CONTENT_ITEMS = DEEP_LINKING + "content_items";
  static final String DATA = DEEP_LINKING + "data";

  private Claims() {}
}
