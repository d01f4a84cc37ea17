package fr.passerelle.training.trainer;

import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.lti.roster.SortName;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.ShownColumns;

/**
 * Who is meant: the learners of this key's course and context, and those whom the list names. The
 * people of the list are read where they lie, in {@code lti_roster_person}: what is sorted and
 * counted together cannot be read apart.
 *
 * @param key its person does not matter
 * @param columns those whose scores are spoken of
 */
record Group(AttemptKey key, GroupRoster roster, ShownColumns columns) {

  private static final String CAME =
      "select l.subject as person, a.id as attempt_id, l.display_name as own_name,"
          + " l.sort_name as own_sort, cast(null as varchar(255)) as list_name,"
          + " cast(null as varchar(255)) as list_sort,"
          + " cast(null as integer) as ordinal, 0 as listed, 0 as expected"
          + " from training_attempt a join training_learner l on l.id = a.learner_id where";

  private static final String LISTED =
      "select p.user_id, null, null, null, p.display_name, p.sort_name, p.ordinal, 1,"
          + " case when p.learner = true then 1 else 0 end"
          + " from lti_roster_person p where p.roster_id = ?";

  /** Those who came: said of {@code training_attempt a}. */
  Sql came(Sql sql) {
    return sql.add(
        "a.registration_id = ? and a.deployment_id = ? and a.context_id = ? and a.course_id = ?"
            + " and a.graded = true",
        key.registrationId(),
        key.deploymentId(),
        key.contextId(),
        key.courseId());
  }

  /**
   * Everybody, each once: {@code attempt_id} (null for people who did not come), {@code name},
   * {@code sort_key}, {@code ordinal}, {@code listed}. Both sides are read once and put together by
   * the person: joined instead, a database without fresh statistics would compare each with each.
   */
  Sql everybody(Sql sql) {
    sql.add(
        "select e.attempt_id, e.name, coalesce(e.sort_name, "
            + SortName.sql("e.name")
            + ") as sort_key, e.ordinal, e.listed from (select u.person,"
            + " max(u.attempt_id) as attempt_id, coalesce(max(u.own_name), max(u.list_name)) as name,"
            + " coalesce(max(u.list_sort), max(u.own_sort)) as sort_name, max(u.ordinal) as ordinal, max(u.listed) as listed"
            + " from (");
    came(sql.add(CAME)).add("union all");
    return sql.add(LISTED, roster.id())
        .add(
            ") u group by u.person"
                + " having max(u.attempt_id) is not null or max(u.expected) = 1 ) e");
  }
}
