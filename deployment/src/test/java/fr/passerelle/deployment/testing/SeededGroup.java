package fr.passerelle.deployment.testing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * People who are in the database without having come through the door: a group of any size in a
 * second.
 *
 * @param registration the platform they are known to
 * @param like the attempt of somebody who came to the course: they begin the same, elsewhere
 */
public record SeededGroup(Database database, long registration, long like) {

  /** Above every number that the tool's sequences give. */
  private static final long FAR = 80_000_000;

  private static final AtomicLong NEXT = new AtomicLong(FAR);

  private static final int RESULTS = Course.STEPS;

  /** Like the last attempt that began, where one server numbers them. */
  public static SeededGroup likeTheLast(Database database) {
    long like = database.number("select max(id) from training_attempt where id < " + FAR);
    long registration =
        database.number("select registration_id from training_attempt where id = " + like);
    return new SeededGroup(database, registration, like);
  }

  /** Like an attempt of this platform; each of two servers has numbers of its own. */
  public static SeededGroup likeOneOf(Database database, long registration) {
    long like =
        database.number(
            "select max(id) from training_attempt where registration_id = %d and id < %d"
                .formatted(registration, FAR));
    return new SeededGroup(database, registration, like);
  }

  /**
   * So many come to a course of this context: each third has done nothing, the others have done
   * every step that is required, one in ten is owed a score. Their names are « Prénom Famille » and
   * their number.
   */
  public void comesTo(String context, int people) {
    comesTo(context, people, RESULTS);
  }

  /** The same, with so many results for each of two thirds. */
  public void comesTo(String context, int people, int results) {
    long first = NEXT.getAndAdd(people);
    learners(first, people);
    attempts(first, people, context);
    results(first, people, results);
    scores(first, people);
  }

  /** All scores of this context that had arrived are owed once more; returns how many. */
  public long isOwedAgain(String context) {
    String people =
        " in (select l.subject from training_attempt a join training_learner l"
            + " on l.id = a.learner_id where a.context_id = '%s')".formatted(context);
    long owed = database.count("lti_score_outbox where state = 'DELIVERED' and user_id" + people);
    database.change(
        "update lti_score_outbox set state = 'PENDING', attempts = 0, due_at = now(),"
            + " revision = revision + 1 where state = 'DELIVERED' and user_id"
            + people);
    return owed;
  }

  private void learners(long first, int people) {
    database.change(
        """
        insert into training_learner (id, registration_id, subject, display_name, sort_name, first_seen, last_seen)
        select %1$d + i, %2$d, 'crowd-' || (%1$d + i), 'Prénom Famille' || (100000 + i), 'prenom famille' || (100000 + i), now(), now()
        from generate_series(1, %3$d) i\
        """
            .formatted(first, registration, people));
  }

  private void attempts(long first, int people, String context) {
    database.change(
        """
        insert into training_attempt (id, learner_id, registration_id, deployment_id, context_id,
          course_id, course_hash, graded, started_at, steps_done, points, completed)
        select %1$d + i, %1$d + i, a.registration_id, a.deployment_id, '%3$s', a.course_id,
          a.course_hash, true, now(), case when i %% 3 = 0 then 0 else %5$d end,
          case when i %% 3 = 0 then 0 else %5$d end, i %% 3 <> 0
        from generate_series(1, %4$d) i, training_attempt a where a.id = %2$d\
        """
            .formatted(first, like, context, people, RESULTS));
  }

  private void results(long first, int people, int results) {
    database.change(
        """
        insert into training_activity_result (id, attempt_id, activity_id, points, done_at)
        select (%1$d + i)::bigint * 1000 + step, %1$d + i,
          coalesce((array[%4$s])[step], 'step-' || step), 1, now()
        from generate_series(1, %2$d) i, generate_series(1, %3$d) step where i %% 3 <> 0\
        """
            .formatted(first, people, results, required()));
  }

  private static String required() {
    return Course.REQUIRED.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
  }

  /** In the link's own column: the pages speak of no other. */
  private void scores(long first, int people) {
    String column =
        "select min(line_item) from training_grade_target where registration_id = " + registration;
    database.change(
        """
        insert into training_grade_target (id, attempt_id, registration_id, line_item, user_id)
        select %1$d + i, %1$d + i, %2$d, (%4$s), 'crowd-' || (%1$d + i)
        from generate_series(1, %3$d) i\
        """
            .formatted(first, registration, people, column),
        """
        insert into lti_score_outbox (id, registration_id, line_item, user_id, score_given,
          score_maximum, activity_progress, revision, state, attempts, due_at)
        select %1$d + i, %2$d, (%4$s), 'crowd-' || (%1$d + i), 50, 100,
          'IN_PROGRESS', 1, case when i %% 10 = 0 then 'REJECTED' else 'DELIVERED' end, 1, now()
        from generate_series(1, %3$d) i where i %% 3 <> 0\
        """
            .formatted(first, registration, people, column));
  }

  /** The list of this link names so many more, who have not come. */
  public void isExpected(String context, int people) {
    database.change(
        """
        insert into lti_roster_person (id, roster_id, user_id, display_name, learner)
        select %1$d + i, r.id, 'expected-' || i, 'Venir Famille' || (100000 + i), true
        from generate_series(1, %2$d) i, lti_roster r
        where r.registration_id = %3$d and r.context_id = '%4$s'\
        """
            .formatted(NEXT.getAndAdd(people), people, registration, context));
  }
}
