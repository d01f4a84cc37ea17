package fr.passerelle.training.revision;

import fr.passerelle.training.revision.Sitting.Asked;

/**
 * Where the pages of revisions are.
 *
 * @param here the first of them
 * @param home the course's
 * @param more whether this sitting goes on beyond a few
 */
record RevisionPaths(String here, String home, boolean more) {

  static final String MORE = "more";
  static final String YES = "yes";

  String answer(Asked asked) {
    return here + "/" + asked.missed().activityId() + "/" + asked.missed().questionId() + query();
  }

  /** The next question, or the end of the sitting. */
  String next() {
    return here + query();
  }

  /** Beyond a few. */
  String further() {
    return here + "?" + MORE + "=" + YES;
  }

  private String query() {
    return more ? "?" + MORE + "=" + YES : "";
  }
}
