package fr.passerelle.training.activity.meeting.learner;

/**
 * What somebody sees who has scanned the code at the door.
 *
 * @param when the date, in words
 * @param code what they scanned
 * @param action where « Je suis là » goes; null where the course is not open in this browser
 * @param typed what to type in the course instead
 */
public record DoorView(String when, String code, String action, String typed) {

  /** What is typed, in two halves. */
  public String halves() {
    return typed.substring(0, 4) + " " + typed.substring(4);
  }
}
