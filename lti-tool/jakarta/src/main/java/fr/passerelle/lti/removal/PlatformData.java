package fr.passerelle.lti.removal;

import java.util.List;

/**
 * What one module keeps of a platform and its people. A module that refers to a registration
 * implements it as a CDI bean; otherwise the platform cannot be removed.
 */
public interface PlatformData {

  /** What would go with the platform, for the administrator to weigh. */
  List<PlatformDataCount> of(long registrationId);

  /**
   * Deletes a bounded part of it, in the transaction of the caller.
   *
   * @param most so many people, scores or other rows at most, each with what belongs to it
   * @return how many; 0 when nothing is left
   */
  int letGo(long registrationId, int most);
}
