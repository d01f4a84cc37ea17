package fr.passerelle.training.privacy;

import fr.passerelle.training.catalog.Audience;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is kept of a person, and who sees it. The workspace is the platform they come from; the
 * trainer is, for parents, whoever of the school looks after the course.
 */
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

  /** What is kept of those whom a link addresses: there are no quizzes in a guide for parents. */
  static List<Kept> of(Audience audience) {
    return Stream.of(values())
        .filter(kept -> audience == Audience.TEACHERS || !kept.isOfQuizzes())
        .toList();
  }

  private boolean isOfQuizzes() {
    return this == TRIES || this == ANSWERS;
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
