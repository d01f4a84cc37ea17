package fr.passerelle.lti.launch;

import java.util.Optional;

/** The messages this tool answers. */
enum MessageType {
  RESOURCE_LINK("LtiResourceLinkRequest"),
  DEEP_LINKING("LtiDeepLinkingRequest"),
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest");

  private final String json;

  MessageType(String json) {
    this.json = json;
  }

  static Optional<MessageType> of(String text) {
    for (MessageType type : values()) {
      if (type.json.equals(text)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
