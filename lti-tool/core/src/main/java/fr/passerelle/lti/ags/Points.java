package fr.passerelle.lti.ags;

/**
 * What was achieved, out of how much (Assignment and Grade Services 2.0, section 3.4.4). The
 * platform rescales it to its column's own maximum.
 *
 * @param given from 0 on, on the scale of {@code maximum}; may exceed it (extra credit)
 * @param maximum the scale, greater than 0
 */
public record Points(double given, double maximum) {

  /**
   * @throws IllegalArgumentException when they are no such numbers
   */
  public Points {
    if (!Double.isFinite(given) || given < 0) {
      throw new IllegalArgumentException("scoreGiven must be 0 or more: " + given);
    }
    if (!Double.isFinite(maximum) || maximum <= 0) {
      throw new IllegalArgumentException("scoreMaximum must be more than 0: " + maximum);
    }
  }
}
