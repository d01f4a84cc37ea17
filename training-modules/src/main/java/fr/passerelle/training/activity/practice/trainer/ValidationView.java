package fr.passerelle.training.activity.practice.trainer;

import fr.passerelle.training.activity.practice.Criterion;
import fr.passerelle.training.activity.practice.Flaw;
import fr.passerelle.training.activity.practice.PracticeState;
import fr.passerelle.training.activity.practice.PracticeTask;
import fr.passerelle.training.activity.practice.PracticeView.FileRow;
import fr.passerelle.training.activity.practice.PracticeWord;
import fr.passerelle.training.activity.practice.PracticeWork;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What somebody handed in, for their trainer to decide on.
 *
 * @param name null when the platform withholds it
 * @param version of what is shown
 * @param met as the form that was sent said
 * @param toReview the same
 * @param comment the same
 * @param trouble the key of why nothing was decided, where no field is at fault; else null
 * @param action where the decision is sent
 * @param list where the others wait
 */
public record ValidationView(
    String name,
    PracticeTask task,
    PracticeState state,
    Instant since,
    int version,
    List<PracticeWork.Said> told,
    List<FileRow> files,
    List<PracticeWord> words,
    Set<Criterion> met,
    Set<Criterion> toReview,
    String comment,
    List<Flaw> flaws,
    String trouble,
    String action,
    String list) {

  /** Whether there is something to decide. */
  public boolean isOpen() {
    return state == PracticeState.HANDED_IN;
  }

  public boolean isValidated() {
    return state == PracticeState.VALIDATED;
  }

  /** The four, in order. */
  public static List<Criterion> criteria() {
    return List.of(Criterion.values());
  }

  public int longestComment() {
    return Decision.LONGEST_COMMENT;
  }

  /** What is wrong with this field. */
  public List<Flaw> of(String field) {
    return flaws.stream().filter(flaw -> flaw.field().equals(field)).toList();
  }
}
