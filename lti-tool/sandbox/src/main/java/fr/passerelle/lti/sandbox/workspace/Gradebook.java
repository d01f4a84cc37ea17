package fr.passerelle.lti.sandbox.workspace;

import static java.time.temporal.ChronoUnit.SECONDS;

import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore.Verdict;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Columns and grades, by the rules measured on Moodle 4.4. Its quirk with timestamps lives in
 * {@link #receive}: the workspace compares what the tool stamped with the second at which it
 * <em>received</em> the last score of an activity's own column, and with the last score's own stamp
 * in columns that the tool made. Equal seconds are refused.
 */
public final class Gradebook {
  private static final int SCORES_KEPT = 2000;
  private final Map<String, LineItem> columns = new LinkedHashMap<>();
  private final Map<List<String>, Grade> grades = new LinkedHashMap<>();
  private final Deque<ReceivedScore> scores = new ArrayDeque<>();
  private int lastId;

  synchronized LineItem addColumn(
      int registration,
      String label,
      Optional<String> linkId,
      NewColumn asked,
      boolean activityOwn) {
    String id = String.valueOf(++lastId);
    LineItem column =
        new LineItem(
            id,
            registration,
            label,
            asked.maximum(),
            linkId,
            asked.tag(),
            asked.resourceId(),
            activityOwn,
            asked.review());
    columns.put(id, column);
    return column;
  }

  synchronized void replaceColumn(LineItem column) {
    columns.replace(column.id(), column);
  }

  /** Removes the column and every grade in it. */
  synchronized void removeColumn(LineItem column) {
    columns.remove(column.id());
    grades.keySet().removeIf(cell -> cell.get(0).equals(column.id()));
  }

  /** Forgets every grade that is such; the columns stay. */
  synchronized void forget(Predicate<Grade> such) {
    grades.values().removeIf(such);
  }

  /** Takes a score for somebody gradable, or refuses it for its timestamp. */
  synchronized Verdict receive(LineItem column, Score score, Instant now) {
    Verdict verdict = isLater(column, score) ? Verdict.ACCEPTED : Verdict.EARLIER_TIMESTAMP;
    if (verdict == Verdict.ACCEPTED) {
      put(grade(column, score, now));
    }
    scores.addLast(new ReceivedScore(column.id(), score, now, verdict));
    if (scores.size() > SCORES_KEPT) {
      scores.removeFirst();
    }
    return verdict;
  }

  private boolean isLater(LineItem column, Score score) {
    return grade(column.id(), score.userId())
        .map(held -> score.timestamp().truncatedTo(SECONDS).isAfter(held.stamp()))
        .orElse(true);
  }

  private static Grade grade(LineItem column, Score score, Instant now) {
    return new Grade(
        column.id(),
        score.userId(),
        score.gradeOutOf(column.maximum()),
        score.comment(),
        score.activityProgress(),
        score.gradingProgress(),
        (column.activityOwn() ? now : score.timestamp()).truncatedTo(SECONDS),
        now);
  }

  /** A teacher writes a grade by hand: what was there goes, its comment too. */
  synchronized void overwrite(LineItem column, Person person, double value, Instant now) {
    put(
        new Grade(
            column.id(),
            person.id(),
            Optional.of(value),
            "",
            "Completed",
            "FullyGraded",
            now.truncatedTo(SECONDS),
            now));
  }

  private void put(Grade grade) {
    grades.put(List.of(grade.lineItemId(), grade.userId()), grade);
  }

  synchronized void restore(LineItem column) {
    columns.put(column.id(), column);
    lastId = Math.max(lastId, Integer.parseInt(column.id()));
  }

  synchronized void restore(Grade grade) {
    put(grade);
  }

  synchronized int lastId() {
    return lastId;
  }

  synchronized void restoreLastId(int id) {
    lastId = Math.max(lastId, id);
  }

  public synchronized List<LineItem> columns() {
    return List.copyOf(columns.values());
  }

  public synchronized Optional<LineItem> column(String id) {
    return Optional.ofNullable(columns.get(id));
  }

  /** The activity's own column of a link, if it has one. */
  public Optional<LineItem> columnOf(ResourceLink link) {
    return columns().stream()
        .filter(c -> c.activityOwn() && c.linkId().filter(link.id()::equals).isPresent())
        .findFirst();
  }

  /** What is held for a person in a column; the grade may be there with its value erased. */
  public synchronized Optional<Grade> grade(String lineItemId, String userId) {
    return Optional.ofNullable(grades.get(List.of(lineItemId, userId)));
  }

  public synchronized List<Grade> grades() {
    return List.copyOf(grades.values());
  }

  /** Every well-formed score for somebody gradable, oldest first, at most 2,000. */
  public synchronized List<ReceivedScore> scores() {
    return List.copyOf(scores);
  }
}
