package fr.passerelle.training.trainer;

import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts a group in the database, by the totals on the attempts, or by the results of one module
 * where the link is about one: four statements at most, whatever the group's size.
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

  private static final String OF_MODULE =
      "select a.course_hash as hash, count(r.done_at) as done, coalesce(sum(r.points), 0) as points"
          + " from training_attempt a left join training_activity_result r"
          + " on r.attempt_id = a.id and (1 = 0";

  @PersistenceContext private EntityManager entities;
  @Inject private Catalog catalog;

  Figures of(Group group, PlacedContent content) {
    List<Standing> standings = standings(group, content);
    Object[] scores = scores(group);
    return new Figures(
        standings.stream().mapToLong(Standing::people).sum(),
        expected(group),
        standings.stream().filter(Standing::completed).mapToLong(Standing::people).sum(),
        standings.stream().filter(Standing::underWay).mapToLong(Standing::people).sum(),
        number(scores[0]),
        number(scores[1]));
  }

  /** How many people of one version of the course are equally far. */
  private record Standing(int done, boolean begun, int total, long people) {

    boolean completed() {
      return total > 0 && done >= total;
    }

    boolean underWay() {
      return begun && !completed();
    }
  }

  private List<Standing> standings(Group group, PlacedContent content) {
    Map<String, Course> versions = new TreeMap<>();
    Function<String, Course> scope =
        hash -> versions.computeIfAbsent(hash, one -> scope(group, content, one));
    Sql sql =
        new Sql()
            .add(
                "select g.hash, g.done, case when g.done > 0 or g.points > 0 then 1 else 0 end,"
                    + " count(*) from (");
    if (content.moduleId() == null) {
      group.came(sql.add(OF_COURSE));
    } else {
      ofModule(sql, group, hashes(group).stream().collect(Collectors.toMap(h -> h, scope)));
    }
    sql.add(") g group by g.hash, g.done, case when g.done > 0 or g.points > 0 then 1 else 0 end");
    return sql.rows(entities).stream().map(row -> standing(row, scope)).toList();
  }

  private static Standing standing(Object[] row, Function<String, Course> scope) {
    return new Standing(
        (int) number(row[1]),
        number(row[2]) == 1,
        scope.apply((String) row[0]).activities().size(),
        number(row[3]));
  }

  private static void ofModule(Sql sql, Group group, Map<String, Course> versions) {
    sql.add(OF_MODULE);
    versions.forEach(
        (hash, course) ->
            sql.add("or a.course_hash = ? and r.activity_id in (", hash)
                .addAll(course.activities().stream().map(Activity::id).toList(), "?", ", ")
                .add(")"));
    group.came(sql.add(") where")).add("group by a.id, a.course_hash");
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
