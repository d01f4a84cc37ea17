package fr.passerelle.lti.ags;

/**
 * How far the grading is (Assignment and Grade Services 2.0, section 3.4.8). What running progress
 * is called depends on the platform: {@link
 * fr.passerelle.lti.platform.PlatformFamily#runningProgress()}.
 */
public enum GradingProgress {
  /** The points are all there are to come. */
  FULLY_GRADED("FullyGraded"),
  /** The grading is under way and needs nobody. */
  PENDING("Pending"),
  /** Somebody has to grade. */
  PENDING_MANUAL("PendingManual"),
  /** The grading could not be done. */
  FAILED("Failed"),
  /** There is nothing to grade yet. */
  NOT_READY("NotReady");

  private final String json;

  GradingProgress(String json) {
    this.json = json;
  }

  /** The form used on the wire. */
  public String json() {
    return json;
  }
}
