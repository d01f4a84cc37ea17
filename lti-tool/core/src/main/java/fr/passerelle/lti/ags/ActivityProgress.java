package fr.passerelle.lti.ags;

/** How far the person is (Assignment and Grade Services 2.0, section 3.4.7). */
public enum ActivityProgress {
  INITIALIZED("Initialized"),
  STARTED("Started"),
  IN_PROGRESS("InProgress"),
  SUBMITTED("Submitted"),
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
