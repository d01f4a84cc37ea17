package fr.passerelle.lti.ags;

/** How far the person is (Assignment and Grade Services 2.0, section 3.4.7). */
public enum ActivityProgress {
  /** Opened for the first time, or begun again. */
  INITIALIZED("Initialized"),
  /** Begun. */
  STARTED("Started"),
  /** Being worked on; what was done so far may have a score. */
  IN_PROGRESS("InProgress"),
  /** Handed in; more may still be handed in. */
  SUBMITTED("Submitted"),
  /** Done, as far as the tool is concerned. */
  COMPLETED("Completed");

  private final String json;

  ActivityProgress(String json) {
    this.json = json;
  }

  /** The form used on the wire. */
  public String json() {
    return json;
  }
}
