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
    PlatformServices services,
    String returnUrl,
    String forUser) {}
