package fr.passerelle.training.privacy;

import static fr.passerelle.training.privacy.Shown.DELIVERIES;
import static fr.passerelle.training.privacy.Shown.GIVEN;
import static fr.passerelle.training.privacy.Shown.GRADEBOOK;
import static fr.passerelle.training.privacy.Shown.GROUP;
import static fr.passerelle.training.privacy.Shown.WORK;

import fr.passerelle.training.course.Audience;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is kept of a person: in which columns it lies, and where others see it. Declared
 * here and nowhere else: « Qui voit quoi » and docs/privacy.md are made of it, and the tests hold
 * it against the schema, the real pages and the real messages. A column about a person that is not
 * here, or one that shows elsewhere than here, fails the build.
 */
public enum Kept {
  NAME(
      shown(GIVEN, GROUP, WORK, GRADEBOOK),
      "training_learner.display_name",
      "lti_launch_session.person_name"),
  IDENTIFIER(
      shown(GIVEN, Shown.SCORE, DELIVERIES),
      "training_learner.subject",
      "training_grade_target.user_id",
      "lti_score_outbox.user_id",
      "lti_roster_person.user_id",
      "lti_launch_session.subject",
      "lti_launch_session.for_user",
      "score:userId"),
  /** On the workspace's list of those in the course; kept while a trainer needs it. */
  ENROLMENT(
      shown(GIVEN, GROUP),
      "lti_roster_person.display_name",
      "lti_roster_person.sort_name",
      "lti_roster_person.learner",
      "lti_roster_person.ordinal"),
  /** Which course of the workspace, as what, and to which course of ours. */
  COURSE(
      shown(GIVEN, GROUP, WORK, GRADEBOOK, DELIVERIES),
      "training_attempt.deployment_id",
      "training_attempt.context_id",
      "training_attempt.course_id",
      "training_attempt.course_hash",
      "training_attempt.graded",
      "training_grade_target.line_item",
      "training_grade_target.module_id",
      "lti_score_outbox.line_item"),
  BEGINNING(shown(WORK), "training_attempt.started_at"),
  STEPS(shown(GROUP, WORK), "training_activity_result.activity_id"),
  STEP_COUNT(
      shown(GROUP, WORK, Shown.SCORE, GRADEBOOK),
      "training_activity_result.activity_id",
      "training_attempt.steps_done",
      "lti_score_outbox.comment_text",
      "score:comment"),
  SCORE(
      shown(GROUP, WORK, Shown.SCORE, GRADEBOOK, DELIVERIES),
      "training_attempt.points",
      "training_activity_result.points",
      "lti_score_outbox.score_given",
      "lti_score_outbox.score_maximum",
      "lti_score_outbox.activity_progress",
      "score:scoreGiven",
      "score:scoreMaximum",
      "score:activityProgress",
      "score:gradingProgress"),
  /** Whether a score has arrived, and the day. */
  ARRIVAL(
      shown(GROUP, WORK, GRADEBOOK, DELIVERIES),
      "lti_score_outbox.state",
      "lti_score_outbox.reason",
      "lti_score_outbox.obstacle",
      "lti_score_outbox.delivered_at",
      "lti_score_outbox.attempts",
      "lti_score_outbox.due_at",
      "lti_score_outbox.look_at",
      "lti_score_outbox.resendings"),
  /** The stamp that the standard asks for with each score: a second. */
  STAMP(shown(Shown.SCORE), "lti_score_outbox.last_timestamp", "score:timestamp"),
  /** Tries that were handed in. */
  TRIES(
      shown(WORK),
      "training_quiz_try.activity_id",
      "training_quiz_try.try_number",
      "training_quiz_try.score"),
  ANSWERS(
      shown(),
      "training_quiz_answer.question_id",
      "training_quiz_answer.stored",
      "training_quiz_answer.points"),
  POSITIONING(
      shown(),
      "training_self_rating.activity_id",
      "training_self_rating.statement_id",
      "training_self_rating.first_rating",
      "training_self_rating.rating"),
  /** When what was done; days and hours alike. */
  TIMES(
      shown(),
      "training_activity_result.done_at",
      "training_quiz_try.started_at",
      "training_quiz_try.finished_at",
      "training_quiz_answer.answered_at",
      "training_self_rating.first_at",
      "training_self_rating.rated_at"),
  VISITS(
      shown(),
      "training_learner.first_seen",
      "training_learner.last_seen",
      "training_attempt.last_module"),
  /** The launch whose pages are open: for eight hours. */
  LAUNCH(
      shown(),
      "lti_launch_session.browser",
      "lti_launch_session.locale",
      "lti_launch_session.deployment_id",
      "lti_launch_session.context_id",
      "lti_launch_session.context_title",
      "lti_launch_session.resource_link_id",
      "lti_launch_session.resource_link_title",
      "lti_launch_session.content",
      "lti_launch_session.instructor",
      "lti_launch_session.learner",
      "lti_launch_session.may_place",
      "lti_launch_session.unplaced",
      "lti_launch_session.line_item",
      "lti_launch_session.line_items",
      "lti_launch_session.ags_scopes",
      "lti_launch_session.memberships",
      "lti_launch_session.return_url",
      "lti_launch_session.unknown_host",
      "lti_launch_session.created_at",
      "lti_launch_session.seen_at",
      "lti_launch_session.expires_at");

  private final Set<Shown> places;
  private final List<String> columns;

  Kept(Set<Shown> places, String... columns) {
    this.places = places;
    this.columns = List.of(columns);
  }

  private static Set<Shown> shown(Shown... places) {
    Set<Shown> all = EnumSet.noneOf(Shown.class);
    all.addAll(Arrays.asList(places));
    return all;
  }

  /** What is kept of those whom a link addresses: there are no quizzes in a guide for parents. */
  static List<Kept> of(Audience audience) {
    return Stream.of(values())
        .filter(kept -> audience == Audience.TEACHERS || !kept.isOfQuizzes())
        .toList();
  }

  private boolean isOfQuizzes() {
    return this == TRIES || this == ANSWERS;
  }

  /** Where others see it. */
  public Set<Shown> places() {
    return Set.copyOf(places);
  }

  /**
   * Where it lies, as {@code table.column}, and in which fields of the score that is sent, as
   * {@code score:field}. What one column says may be several things.
   */
  public List<String> columns() {
    return columns;
  }

  /** Whether this viewer sees it somewhere. */
  public boolean seenBy(Shown.Viewer viewer) {
    return places.stream().anyMatch(place -> place.viewer() == viewer);
  }

  public String textKey() {
    return "training.who." + name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
