package fr.passerelle.training.trainer;

import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.TotalsRound;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts a group in the database by what attempts keep; by results only where the link is about one
 * module, of which attempts keep nothing. Four statements at most, whatever the group's size.
 */
@ApplicationScoped
class GroupFigures {

  private static final String KEPT =
      "select a.course_hash, count(*), count(case when a.completed = true then 1 end),"
          + " count(case when a.completed = false and (a.steps_done > 0 or a.points > 0)"
          + " then 1 end),"
          + " count(case when a.completed is null then 1 end) from training_attempt a where";

  @PersistenceContext private EntityManager entities;
  @Inject private Catalog catalog;
  @Inject private TotalsRound totals;

  Figures of(Group group, PlacedContent content) {
    Counted counted = counted(group, content);
    if (counted.uncounted() > 0) {
      totals.soon();
    }
    Object[] scores = scores(group);
    return new Figures(
        counted.came(),
        expected(group),
        counted.completed(),
        counted.underWay(),
        counted.uncounted(),
        number(scores[0]),
        number(scores[1]));
  }

  /** A version that has not the module is open as a whole. */
  private Counted counted(Group group, PlacedContent content) {
    Map<String, Counted> versions = kept(group);
    Map<String, Course> modules =
        content.moduleId() == null ? Map.of() : modules(group, content, versions.keySet());
    Counted whole =
        versions.entrySet().stream()
            .filter(version -> !modules.containsKey(version.getKey()))
            .map(Map.Entry::getValue)
            .reduce(Counted.NOBODY, Counted::and);
    return modules.isEmpty() ? whole : whole.and(new ModuleFigures(modules).of(group, entities));
  }

  /** Of each version that somebody follows, by its hash. */
  private Map<String, Counted> kept(Group group) {
    Sql sql = group.came(new Sql().add(KEPT)).add("group by a.course_hash");
    return sql.rows(entities).stream()
        .collect(Collectors.toMap(row -> (String) row[0], GroupFigures::counted));
  }

  private static Counted counted(Object[] row) {
    return new Counted(number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  /** The module the link is about, in the versions that have it. */
  private Map<String, Course> modules(Group group, PlacedContent content, Set<String> versions) {
    return versions.stream()
        .map(hash -> catalog.version(new CourseVersion(group.key().courseId(), hash)))
        .filter(version -> content.module(version).isPresent())
        .map(content::scope)
        .collect(Collectors.toMap(course -> course.version().hash(), Function.identity()));
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

  static long number(Object value) {
    return ((Number) value).longValue();
  }
}
