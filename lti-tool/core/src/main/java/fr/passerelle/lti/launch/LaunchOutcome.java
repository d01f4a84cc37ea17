package fr.passerelle.lti.launch;

/** What {@link LtiTool#completeLaunch} decided. */
public sealed interface LaunchOutcome permits LtiLaunch, LaunchRefused {}
