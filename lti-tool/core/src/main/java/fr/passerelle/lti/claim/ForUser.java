package fr.passerelle.lti.claim;

import java.util.Optional;

/**
 * Whose work is looked at (Submission Review 1.0, “For user claim”). Names are often withheld.
 *
 * @param userId the {@code sub} of that person at this platform, never blank
 * @param name the whole name
 * @param roles what that person is; may be empty
 */
public record ForUser(String userId, Optional<String> name, Roles roles) {
  /**
   * @throws IllegalArgumentException without a user id
   */
  public ForUser {
    if (userId == null || userId.isBlank()) {
      throw new IllegalArgumentException("the work belongs to somebody");
    }
  }

  /** Only the user id: names stay out of logs. */
  @Override
  public String toString() {
    return "ForUser[" + userId + "]";
  }
}
