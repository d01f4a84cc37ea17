package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ActivityProgress;

/**
 * What the gradebook shall show (AGS 2.0, section 3.4): points given, from 0 to the maximum, how
 * far the person is, and a comment in their language, or null.
 */
public record Grade(
    double given, double maximum, ActivityProgress activityProgress, String comment) {

  public Grade {
    if (!(maximum > 0) || !(given >= 0) || given > maximum) {
      throw new IllegalArgumentException("A grade lies between 0 and its maximum");
    }
  }
}
