package fr.passerelle.lti.launch;

/** What {@link LtiTool#beginLogin} decided. */
public sealed interface LoginOutcome permits LoginRedirect, LaunchRefused {}
