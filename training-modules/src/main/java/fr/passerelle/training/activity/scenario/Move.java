package fr.passerelle.training.activity.scenario;

/** What comes of a form: another way, or nothing. */
sealed interface Move {

  /** One goes on by this way. */
  record To(Way way) implements Move {}

  /** Nothing has changed. */
  record Refused(WhyNot why) implements Move {}
}
