package fr.passerelle.training.gradebook;

import fr.passerelle.training.course.Course;
import fr.passerelle.training.gradebook.CourseGradebook.State;
import java.util.List;
import java.util.Optional;

/**
 * « Carnet de notes » : what the workspace allows, which columns there are, and the choice.
 *
 * @param columns those that scores go to
 * @param left those that are fed no longer and stay in the workspace
 * @param options what can be chosen; none when there is nothing to choose
 * @param standing how the choice stands; null when none was made
 * @param outdated whether the course has other modules or titles than its columns
 * @param linkGone whether the workspace has the link's own column no more, and none in its place
 * @param elsewhere whether a service was offered at an address that is not the workspace's own
 * @param action where the choice is sent
 * @param results where what the gradebook holds is read; null when it may not be
 */
public record GradebookPage(
    String course,
    Rights rights,
    List<ColumnRow> columns,
    List<ColumnRow> left,
    List<Option> options,
    Standing standing,
    boolean outdated,
    boolean linkGone,
    boolean elsewhere,
    String action,
    String retry,
    String results,
    String group) {

  /** What can be done about a column of the link that is gone, in words. */
  public String linkGoneKey() {
    return options.isEmpty()
        ? "training.gradebook.linkgone.place"
        : "training.gradebook.linkgone.made";
  }

  /**
   * A column.
   *
   * @param label its name; null for the link's own, which the workspace has named
   * @param undelivered how many of its scores have not arrived
   */
  public record ColumnRow(String label, boolean wholeCourse, boolean gone, long undelivered) {}

  /** One way to spread the scores. */
  public record Option(Layout layout, boolean chosen, boolean linked) {

    public String textKey() {
      return "training.gradebook.layout."
          + layout
          + (linked || layout == Layout.MODULES ? "" : ".made");
    }
  }

  /**
   * How the choice stands.
   *
   * @param trouble what is in the way, or null
   * @param detail words for support, or null
   */
  public record Standing(State state, ColumnFailure trouble, String detail) {

    static Standing of(CourseGradebook gradebook) {
      return new Standing(gradebook.state(), gradebook.trouble(), gradebook.detail());
    }

    /** Whether a person can have it tried again. */
    public boolean retriable() {
      return trouble != null;
    }
  }

  /** Whether the columns made are not those that the course of today wants. */
  static boolean isOutdated(CourseGradebook gradebook, Course course, boolean linked) {
    List<ColumnPlan.Known> known =
        gradebook.columns().stream().map(GradebookColumn::known).toList();
    return gradebook.state() == State.DONE
        && ColumnPlan.wanted(course, gradebook.layout(), linked, Optional.empty(), known).stream()
            .anyMatch(wanted -> known.stream().noneMatch(wanted::isNamedLike));
  }
}
