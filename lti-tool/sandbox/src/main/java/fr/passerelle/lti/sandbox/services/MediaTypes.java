package fr.passerelle.lti.sandbox.services;

/** The media types of the services. */
final class MediaTypes {
  static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  static final String LINE_ITEM_CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  static final String SCORE = "application/vnd.ims.lis.v1.score+json";
  static final String RESULT_CONTAINER = "application/vnd.ims.lis.v2.resultcontainer+json";
  static final String MEMBERSHIP_CONTAINER =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private MediaTypes() {}
}
