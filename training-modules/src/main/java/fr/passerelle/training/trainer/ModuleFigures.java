package fr.passerelle.training.trainer;

import static fr.passerelle.training.trainer.GroupFigures.number;

import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.Progress;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/**
 * Counts those who were led to one module, by their results in what it requires.
 *
 * @param versions that module alone, in each version that has it, by the version's hash
 */
record ModuleFigures(Map<String, Course> versions) {

  private static final String COUNTED =
      "select c.hash, c.done, c.begun, count(*) from (select a.course_hash as hash,"
          + " count(r.done_at) as done, case when count(r.id) > 0 then 1 else 0 end as begun"
          + " from training_attempt a left join training_activity_result r on r.attempt_id = a.id"
          + " and (r.done_at is not null or r.points > 0) and (";

  Counted of(Group group, EntityManager entities) {
    Sql sql = new Sql().add(COUNTED);
    String or = "";
    for (Course module : versions.values()) {
      theirs(sql.add(or), module);
      or = "or";
    }
    group.came(sql.add(") where")).add("and a.course_hash in (");
    return sql
        .addAll(List.copyOf(versions.keySet()), "?", ", ")
        .add(") group by a.id, a.course_hash ) c group by c.hash, c.done, c.begun")
        .rows(entities)
        .stream()
        .map(this::counted)
        .reduce(Counted.NOBODY, Counted::and);
  }

  /** Points for what has no weight are none: {@link Progress} has it so. */
  private static void theirs(Sql sql, Course module) {
    List<CourseStep> required = CourseStep.of(module).filter(CourseStep::required).toList();
    sql.add("a.course_hash = ? and r.activity_id in (", module.version().hash())
        .addAll(required.stream().map(CourseStep::activityId).toList(), "?", ", ")
        .add(")")
        .addAll(
            required.stream().filter(one -> one.weight() == 0).map(CourseStep::activityId).toList(),
            "and (r.done_at is not null or r.activity_id <> ?)",
            "");
  }

  private Counted counted(Object[] row) {
    boolean completed = number(row[1]) == total(versions.get((String) row[0]));
    boolean underWay = number(row[2]) == 1 && !completed;
    long people = number(row[3]);
    return new Counted(people, completed ? people : 0, underWay ? people : 0, 0);
  }

  private static long total(Course module) {
    return CourseStep.of(module).filter(CourseStep::required).count();
  }
}
