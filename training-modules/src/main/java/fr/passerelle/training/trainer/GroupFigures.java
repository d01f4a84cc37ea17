package fr.passerelle.training.trainer;

import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.course.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts a group in the database, by the totals on the attempts, or by the results that count where
 * the link is about one module or the course has a rule of its own: four statements at most,
 * whatever the group's size.
 */
@ApplicationScoped
class GroupFigures {

  /** Attempts that an older version left uncounted are counted here. */
  private static final String OF_COURSE =
      "select a.course_hash as hash, coalesce(a.steps_done,"
          + " (select count(r.done_at) from training_activity_result r where r.attempt_id = a.id))"
          + " as done, coalesce(a.points,"
          + " (select sum(r.points) from training_activity_result r where r.attempt_id = a.id), 0)"
          + " as points from training_attempt a where";

  private static final String OF_WHAT_COUNTS =
      " else 1 end), 0) as points from training_attempt a left join training_activity_result r"
          + " on r.attempt_id = a.id and (1 = 0";

  private static final String COUNTED =
      "select a.course_hash as hash, count(r.done_at) as done, coalesce(sum(r.points * case"
          + " when 1 = 0 then 0";

  /** As {@link Progress} has it. */
  private static final String FAILS = "or g.hash = ? and g.points * 100 + 0.000001 < ?";

  @PersistenceContext private EntityManager entities;
  @Inject private Catalog catalog;

  Figures of(Group group, PlacedContent content) {
    Versions versions = new Versions(group, content);
    List<Standing> standings = standings(group, content, versions);
    Object[] scores = scores(group);
    return new Figures(
        standings.stream().mapToLong(Standing::people).sum(),
        expected(group),
        standings.stream().filter(versions::completed).mapToLong(Standing::people).sum(),
        standings.stream().filter(versions::underWay).mapToLong(Standing::people).sum(),
        number(scores[0]),
        number(scores[1]));
  }

  /** How many people of one version of the course are equally far. */
  private record Standing(String hash, int done, boolean begun, boolean passes, long people) {

    static Standing of(Object[] row) {
      return new Standing(
          (String) row[0],
          (int) number(row[1]),
          number(row[2]) == 1,
          number(row[3]) == 1,
          number(row[4]));
    }
  }

  /** By the totals where every step counts alike, else by the steps that count. */
  private List<Standing> standings(Group group, PlacedContent content, Versions versions) {
    if (content.moduleId() != null) {
      return byWhatCounts(group, versions.of(hashes(group)));
    }
    List<Standing> totals = counted(Map.of(), sql -> group.came(sql.add(OF_COURSE)));
    Map<String, Course> all = versions.of(totals.stream().map(Standing::hash).toList());
    return all.values().stream().allMatch(course -> course.rule().isUsual())
        ? totals
        : byWhatCounts(group, all);
  }

  private List<Standing> byWhatCounts(Group group, Map<String, Course> versions) {
    return counted(versions, sql -> byWhatCounts(sql, group, versions));
  }

  /**
   * Counts those who are equally far.
   *
   * @param versions those that may have a pass mark
   * @param attempts adds a query of one row an attempt: {@code hash}, {@code done}, {@code points}
   */
  private List<Standing> counted(Map<String, Course> versions, UnaryOperator<Sql> attempts) {
    Sql sql = new Sql().add("select c.hash, c.done, c.begun, c.passes, count(*) from (");
    sql.add("select g.hash, g.done, case when g.done > 0 or g.points > 0 then 1 else 0 end");
    sql.add("as begun, case when 1 = 0");
    versions.forEach((hash, course) -> sql.add(FAILS, hash, needed(course)));
    attempts.apply(sql.add("then 0 else 1 end as passes from ("));
    sql.add(") g ) c group by c.hash, c.done, c.begun, c.passes");
    return sql.rows(entities).stream().map(Standing::of).toList();
  }

  private static double needed(Course course) {
    Progress nothing = nothing(course);
    return nothing.pass() * nothing.weight();
  }

  private static Sql byWhatCounts(Sql sql, Group group, Map<String, Course> versions) {
    sql.add(COUNTED);
    versions.forEach((hash, course) -> required(course).forEach(step -> weigh(sql, hash, step)));
    sql.add(OF_WHAT_COUNTS);
    versions.forEach(
        (hash, course) ->
            sql.add("or a.course_hash = ? and r.activity_id in (", hash)
                .addAll(required(course).map(CourseStep::activityId).toList(), "?", ", ")
                .add(")"));
    return group.came(sql.add(") where")).add("group by a.id, a.course_hash");
  }

  private static void weigh(Sql sql, String hash, CourseStep step) {
    if (step.weight() != Counting.USUAL.weight()) {
      String when = "when a.course_hash = ? and r.activity_id = ? then " + step.weight();
      sql.add(when, hash, step.activityId());
    }
  }

  private static Stream<CourseStep> required(Course course) {
    return CourseStep.of(course).filter(CourseStep::required);
  }

  private static Progress nothing(Course course) {
    return Progress.of(course, activity -> Achievement.NONE);
  }

  /** As much of the course as the link is about, in each version that somebody follows. */
  private final class Versions {

    private final Group group;
    private final PlacedContent content;
    private final Map<String, Course> known = new TreeMap<>();

    private Versions(Group group, PlacedContent content) {
      this.group = group;
      this.content = content;
    }

    Course of(String hash) {
      return known.computeIfAbsent(hash, one -> scope(group, content, one));
    }

    Map<String, Course> of(List<String> hashes) {
      return hashes.stream().distinct().collect(Collectors.toMap(hash -> hash, this::of));
    }

    boolean completed(Standing standing) {
      int total = nothing(of(standing.hash())).total();
      return total > 0 && standing.done() >= total && standing.passes();
    }

    boolean underWay(Standing standing) {
      return standing.begun() && !completed(standing);
    }
  }

  private List<String> hashes(Group group) {
    Sql sql = new Sql().add("select a.course_hash, count(*) from training_attempt a where");
    return group.came(sql).add("group by a.course_hash").rows(entities).stream()
        .map(row -> (String) row[0])
        .toList();
  }

  private Course scope(Group group, PlacedContent content, String hash) {
    return content.scope(catalog.version(new CourseVersion(group.key().courseId(), hash)));
  }

  private long expected(Group group) {
    Sql sql = new Sql().add("select count(*), 0 from (");
    group.everybody(sql).add(") n where n.attempt_id is null");
    return number(sql.rows(entities).get(0)[0]);
  }

  /** Whose score did not arrive, and whose of them can be sent again. */
  private Object[] scores(Group group) {
    Sql sql =
        new Sql()
            .add(
                "select count(distinct a.id),"
                    + " count(distinct case when s.state in ('REJECTED', 'RETRYING') then a.id end)"
                    + " from training_attempt a "
                    + OwedScores.JOINED
                    + " where");
    return OwedScores.open(group.came(sql).add("and"), group).rows(entities).get(0);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
