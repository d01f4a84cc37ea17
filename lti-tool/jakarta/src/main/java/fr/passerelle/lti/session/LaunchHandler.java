package fr.passerelle.lti.session;

import java.util.Optional;

/**
 * The tool's one outward hook: a module that has content to open offers a bean of this type.
 * lti-tool knows nothing else of what is taught.
 */
public interface LaunchHandler {

  /**
   * Whether this module offers this content today, to anybody.
   *
   * @param content the link's custom parameter {@code content}, such as {@code parcours:…}
   */
  boolean opens(String content);

  /**
   * Opens the link's content for this launch, inside the launch's transaction.
   *
   * @return the path of the page to show, such as {@code session.path("course")}
   */
  String open(LaunchSession session);

  /**
   * Where this person goes on in content that is not offered any more and that they have begun;
   * inside the launch's transaction.
   */
  default Optional<String> goOn(LaunchSession session) {
    return Optional.empty();
  }
}
