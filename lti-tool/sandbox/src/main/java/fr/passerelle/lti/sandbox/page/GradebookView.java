package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.services.Numbers;
import fr.passerelle.lti.sandbox.workspace.Grade;
import fr.passerelle.lti.sandbox.workspace.Gradebook;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gradebook as a table: everybody in the course who may be graded, and who has a grade. Who
 * looks at it comes first, then those one may be.
 *
 * @param rows those of this page
 * @param latest the last score in words, for those who do not see the table change
 */
public record GradebookView(List<Column> columns, List<Row> rows, Slice slice, String latest) {

  private static final int ROWS = 20;

  /** Which of all rows are on the page, counted from 1. */
  public record Slice(int page, int pages, int first, int last, int total) {

    /** The page asked for, or the last there is. */
    static Slice of(int asked, int total) {
      int pages = Math.max(1, (total + ROWS - 1) / ROWS);
      int page = Math.min(asked, pages);
      return new Slice(page, pages, (page - 1) * ROWS + 1, Math.min(page * ROWS, total), total);
    }

    <T> List<T> of(List<T> all) {
      return all.subList(first - 1, last);
    }
  }

  public record Column(String label, String maximum) {}

  public record Row(String name, String occupation, List<Cell> cells) {}

  /**
   * One person in one column.
   *
   * @param grade such as « 80 / 100 »; « – » when there is none
   * @param progress the tool's word for how far they are, in French
   * @param review where the work behind it is looked at; empty when that is not offered
   */
  public record Cell(String grade, String progress, String comment, String time, String review) {
    static final Cell EMPTY = new Cell("–", "", "", "", "");
  }

  /** The gradebook as this person sees it: trainers look at everybody's work, others at theirs. */
  static GradebookView of(Workspace workspace, Person me, int page) {
    List<LineItem> columns = workspace.gradebook().columns();
    List<Person> people = people(workspace, me);
    Slice slice = Slice.of(page, people.size());
    return new GradebookView(
        columns.stream().map(c -> new Column(c.label(), Numbers.french(c.maximum()))).toList(),
        slice.of(people).stream().map(person -> row(person, me, columns, workspace)).toList(),
        slice,
        latest(workspace));
  }

  private static List<Person> people(Workspace workspace, Person me) {
    Set<String> graded =
        workspace.gradebook().grades().stream().map(Grade::userId).collect(Collectors.toSet());
    return workspace.people().all().stream()
        .filter(person -> person.isGradable() || graded.contains(person.id()))
        .sorted(
            Comparator.<Person, Boolean>comparing(me::equals)
                .thenComparing(Person::shown)
                .reversed())
        .toList();
  }

  private static Row row(Person person, Person me, List<LineItem> columns, Workspace workspace) {
    Gradebook gradebook = workspace.gradebook();
    return new Row(
        person.name(),
        person.occupation(),
        columns.stream()
            .map(
                c ->
                    gradebook
                        .grade(c.id(), person.id())
                        .map(g -> cell(c, g, review(c, person, me, workspace)))
                        .orElse(Cell.EMPTY))
            .toList());
  }

  private static String review(LineItem column, Person owner, Person me, Workspace workspace) {
    boolean shown =
        workspace
            .registrations()
            .byNumber(column.registration())
            .filter(registration -> registration.tool().reviewUri().isPresent())
            .filter(any -> me.isInstructor() || me.id().equals(owner.id()))
            .isPresent();
    return shown
        ? "/?person=%s&review=%s&of=%s#activite".formatted(me.id(), column.id(), owner.id())
        : "";
  }

  private static Cell cell(LineItem column, Grade grade, String review) {
    return new Cell(
        grade.value().map(value -> outOf(value, column)).orElse("–"),
        progress(grade),
        grade.comment(),
        Times.told(grade.received()),
        review);
  }

  private static String outOf(double value, LineItem column) {
    return Numbers.french(value) + "\u00A0/\u00A0" + Numbers.french(column.maximum());
  }

  private static String progress(Grade grade) {
    String progress =
        switch (grade.activityProgress()) {
          case "Initialized" -> "Pas commencé";
          case "Started" -> "Commencé";
          case "InProgress" -> "En cours";
          case "Submitted" -> "Remis";
          case "Completed" -> "Terminé";
          default -> grade.activityProgress();
        };
    boolean graded = grade.gradingProgress().equals("FullyGraded");
    return graded ? progress : progress + " (" + grade.gradingProgress() + ")";
  }

  private static String latest(Workspace workspace) {
    Gradebook gradebook = workspace.gradebook();
    Optional<Grade> last = gradebook.grades().stream().max(Comparator.comparing(Grade::received));
    return last.map(grade -> latest(workspace, grade)).orElse("Aucun score reçu pour l’instant.");
  }

  private static String latest(Workspace workspace, Grade grade) {
    String name = workspace.people().byId(grade.userId()).map(Person::name).orElse("?");
    LineItem column = workspace.gradebook().column(grade.lineItemId()).orElseThrow();
    Cell cell = cell(column, grade, "");
    return "Dernier score\u00A0: %s, %s, %s, à %s"
        .formatted(name, cell.grade(), cell.progress(), cell.time());
  }
}
