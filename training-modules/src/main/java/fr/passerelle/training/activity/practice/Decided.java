package fr.passerelle.training.activity.practice;

/** What became of a trainer's decision. */
public enum Decided {
  DONE,
  /** Its owner has replaced what the trainer had read. */
  REPLACED,
  /** Its owner has taken it up again. */
  TAKEN_BACK,
  /** Somebody has decided already. */
  BEFORE
}
