package fr.passerelle.training.activity.practice;

/** Where it stands, what somebody tells of a task. */
public enum PracticeState {
  DRAFT,
  HANDED_IN,
  ASKED_AGAIN,
  VALIDATED
}
