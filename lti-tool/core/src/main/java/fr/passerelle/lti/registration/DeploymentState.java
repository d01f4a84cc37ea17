package fr.passerelle.lti.registration;

/** What our administrator decided about one deployment of a registered platform. */
public enum DeploymentState {
  /** Its launches are let in. */
  APPROVED,
  /** Nobody has decided yet; its launches are refused, and the person told so. */
  AWAITING_APPROVAL,
  /** Its launches are refused. */
  REFUSED
}
