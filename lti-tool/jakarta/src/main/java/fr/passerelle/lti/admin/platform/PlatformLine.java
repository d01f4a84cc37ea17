package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.persistence.PlatformHealth;
import fr.passerelle.lti.persistence.RegistrationRecord;

/**
 * One platform of the list.
 *
 * @param owed scores that have not arrived yet and will be sent by themselves
 * @param rejected scores the platform refused for good
 * @param deploymentsAwaiting deployments nobody has decided about
 */
public record PlatformLine(
    RegistrationRecord platform, long owed, long rejected, long deploymentsAwaiting) {

  /** How far the administrators have let it in. */
  public PlatformState state() {
    return PlatformState.of(platform);
  }

  public PlatformHealth health() {
    return platform.health();
  }

  /** Where it is looked at closely. */
  public String path() {
    return PlatformsResource.path(platform.id());
  }
}
