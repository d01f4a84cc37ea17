package fr.passerelle.lti.session;

/**
 * What a launch said, as far as pages need it; see {@link LaunchSession} for the meaning of each.
 * Nullable: {@code personName}, {@code contextTitle}, {@code resourceLinkTitle}, {@code content},
 * {@code returnUrl}, {@code forUser}.
 */
public record LaunchFacts(
    long registrationId,
    String deploymentId,
    String subject,
    String personName,
    String locale,
    String contextId,
    String contextTitle,
    String resourceLinkId,
    String resourceLinkTitle,
    String content,
    boolean instructor,
    boolean learner,
    boolean mayPlace,
    boolean unplaced,
    PlatformServices services,
    String returnUrl,
    String forUser) {

  /** Where the link of this launch stands. */
  public LinkPlace place() {
    return new LinkPlace(registrationId, deploymentId, contextId, resourceLinkId);
  }

  /**
   * The same launch of a link of which the platform does not say what it opens.
   *
   * @param chosen what was chosen for it here, or null
   */
  public LaunchFacts unplaced(String chosen) {
    return new LaunchFacts(
        registrationId,
        deploymentId,
        subject,
        personName,
        locale,
        contextId,
        contextTitle,
        resourceLinkId,
        resourceLinkTitle,
        chosen,
        instructor,
        learner,
        mayPlace,
        true,
        services,
        returnUrl,
        forUser);
  }
}
