package fr.passerelle.lti.registration;

/** What our administrator decided about one deployment of a registered platform. */
public enum DeploymentState {
  APPROVED,
  AWAITING_APPROVAL,
  REFUSED
}
