package fr.passerelle.training.activity.meeting;

/** How somebody's presence is known. The names are kept. */
public enum Way {
  /** They scanned the code at the door. */
  DOOR,
  /** They typed the word that was said aloud. */
  WORD,
  /** The trainer saw them. */
  TRAINER,
  /** The trainer knows that they did the same elsewhere. */
  EQUIVALENT;

  /** The key of its words; they say the day, unless it was elsewhere. */
  public String textKey() {
    return "training.presence." + name();
  }
}
