package fr.passerelle.lti.registration;

/**
 * The deployments seen so far (LTI Core 1.3, section 3.1.3). The host implements it, for many
 * threads.
 */
public interface Deployments {

  /**
   * The state of a deployment. One never seen before is recorded as {@link
   * DeploymentState#AWAITING_APPROVAL}; it is only asked about after the platform's signature has
   * been verified, so nobody else can fill the list.
   */
  DeploymentState stateOf(RegistrationKey registration, String deploymentId);
}
