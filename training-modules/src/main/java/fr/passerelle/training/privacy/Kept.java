package fr.passerelle.training.privacy;

import java.util.Locale;

/** What is kept of a person, and who sees it. The workspace is the platform they come from. */
public enum Kept {
  NAME(true, true),
  /**
   * On the workspace's list of those in the course, with the name; kept while a trainer needs it.
   */
  ENROLMENT(true, true),
  ACTIVITIES(true, false),
  SCORE(true, true),
  TRIES(true, false),
  ANSWERS(false, false),
  POSITIONING(false, false),
  LAST_VISIT(false, false);

  private final boolean trainer;
  private final boolean workspace;

  Kept(boolean trainer, boolean workspace) {
    this.trainer = trainer;
    this.workspace = workspace;
  }

  /** Whether the trainer of the context sees it. */
  public boolean trainer() {
    return trainer;
  }

  /** Whether the platform has it. */
  public boolean workspace() {
    return workspace;
  }

  /** Whether it is kept for a time of its own, rather than from the last visit on. */
  public boolean ownTime() {
    return this == ENROLMENT;
  }

  public String textKey() {
    return "training.who." + name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
