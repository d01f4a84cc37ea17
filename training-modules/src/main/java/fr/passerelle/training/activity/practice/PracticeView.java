package fr.passerelle.training.activity.practice;

import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.file.FileRules;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task, and how what its learner handed in stands.
 *
 * @param state where it stands; null before anything was kept
 * @param since the day it was handed in; null before
 * @param prompts the fields, with what is kept or was just sent
 * @param words what was said between trainer and learner
 * @param form what the form needs beside its fields
 * @param flaws what is to be corrected; empty unless the form is shown again
 * @param trouble the key of why nothing was kept, where no field is at fault; else null
 * @param trial whether it is a trainer's own: it waits for nobody
 * @param next where « Continuer » leads
 */
public record PracticeView(
    Frame frame,
    PracticeTask task,
    PracticeState state,
    Instant since,
    List<PromptRow> prompts,
    List<FileRow> files,
    List<PracticeWord> words,
    HandInForm form,
    List<Flaw> flaws,
    String trouble,
    boolean trial,
    String next) {

  /**
   * One thing to tell.
   *
   * @param field its name, and its id
   * @param text what is kept, or was just sent
   */
  public record PromptRow(String field, Prompt prompt, String text) {}

  /**
   * A file that is kept.
   *
   * @param removed whether the form that was sent takes it away
   */
  public record FileRow(long id, String name, String size, String href, boolean removed) {}

  /**
   * What the form holds beside its texts.
   *
   * @param answer to the trainer, as it was sent
   */
  public record HandInForm(
      String action, int version, String answer, boolean confirmed, String accept) {}

  /** The four, in order. */
  public static List<Criterion> criteria() {
    return List.of(Criterion.values());
  }

  /** Files, as the author asked for them. */
  public FileRules rules() {
    return task.files();
  }

  public int longestText() {
    return HandIn.LONGEST_TEXT;
  }

  public int longestAnswer() {
    return HandIn.LONGEST_ANSWER;
  }

  public boolean isHandedIn() {
    return state == PracticeState.HANDED_IN;
  }

  public boolean isAskedAgain() {
    return state == PracticeState.ASKED_AGAIN;
  }

  public boolean isValidated() {
    return state == PracticeState.VALIDATED;
  }

  public boolean isDraft() {
    return state == PracticeState.DRAFT;
  }

  /** Whether the example may be seen. */
  public boolean hasHandedIn() {
    return since != null;
  }

  /** Whether a trainer has said something that can be answered. */
  public boolean isAnswerable() {
    return !isValidated() && words.stream().anyMatch(PracticeWord::fromTrainer);
  }

  /** What the trainer asked to take up again the last time. */
  public Set<Criterion> toReview() {
    return isAskedAgain() || isDraft()
        ? words.stream()
            .filter(PracticeWord::fromTrainer)
            .reduce((earlier, later) -> later)
            .map(PracticeWord::toReview)
            .orElse(Set.of())
        : Set.of();
  }

  /** Whether this field is to be corrected. */
  public boolean isFlawed(String field) {
    return flaws(field).findAny().isPresent();
  }

  /** What is wrong with this field. */
  public List<Flaw> of(String field) {
    return flaws(field).toList();
  }

  private Stream<Flaw> flaws(String field) {
    return flaws.stream().filter(flaw -> flaw.field().equals(field));
  }

  /** Whether the form is to be seen at once rather than behind « Remplacer ». */
  public boolean isFormOpen() {
    return !isHandedIn() || !flaws.isEmpty() || trouble != null;
  }
}
