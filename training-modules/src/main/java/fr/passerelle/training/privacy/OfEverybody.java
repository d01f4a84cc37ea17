package fr.passerelle.training.privacy;

import static fr.passerelle.training.kept.Shown.ATTESTATIONS;
import static fr.passerelle.training.kept.Shown.DELIVERIES;
import static fr.passerelle.training.kept.Shown.GIVEN;
import static fr.passerelle.training.kept.Shown.GRADEBOOK;
import static fr.passerelle.training.kept.Shown.GROUP;
import static fr.passerelle.training.kept.Shown.SCORE;
import static fr.passerelle.training.kept.Shown.WORK;

import fr.passerelle.training.kept.DataCategory;
import java.util.List;
import java.util.Set;

/** What is kept of everybody, whatever the kinds of activities they do. */
final class OfEverybody {

  /** Who they are, how far they are, and what the workspace is told. */
  static final List<DataCategory> FIRST =
      List.of(
          DataCategory.shown(
              "training.who.name",
              Set.of(GIVEN, GROUP, WORK, GRADEBOOK),
              "training_learner.display_name",
              "training_learner.sort_name",
              "lti_launch_session.person_name"),
          DataCategory.shown(
              "training.who.identifier",
              Set.of(GIVEN, SCORE, DELIVERIES),
              "training_learner.subject",
              "training_grade_target.user_id",
              "lti_score_outbox.user_id",
              "lti_roster_person.user_id",
              "lti_launch_session.subject",
              "lti_launch_session.for_user",
              "score:userId"),
          // On the workspace's list of those in the course; kept while a trainer needs it.
          DataCategory.shown(
              "training.who.enrolment",
              Set.of(GIVEN, GROUP),
              "lti_roster_person.display_name",
              "lti_roster_person.sort_name",
              "lti_roster_person.learner",
              "lti_roster_person.ordinal"),
          // Which course of the workspace, as what, and to which course of ours.
          DataCategory.shown(
              "training.who.course",
              Set.of(GIVEN, GROUP, WORK, GRADEBOOK, ATTESTATIONS, DELIVERIES),
              "training_attempt.deployment_id",
              "training_attempt.context_id",
              "training_attempt.course_id",
              "training_attempt.course_hash",
              "training_attempt.graded",
              "training_grade_target.line_item",
              "training_grade_target.module_id",
              "lti_score_outbox.line_item"),
          DataCategory.shown("training.who.beginning", Set.of(WORK), "training_attempt.started_at"),
          DataCategory.shown(
              "training.who.steps", Set.of(GROUP, WORK), "training_activity_result.activity_id"),
          DataCategory.shown(
              "training.who.stepcount",
              Set.of(GROUP, WORK, SCORE, GRADEBOOK),
              "training_activity_result.activity_id",
              "training_attempt.steps_done",
              "training_attempt.completed",
              "lti_score_outbox.comment_text",
              "score:comment"),
          DataCategory.shown(
              "training.who.score",
              Set.of(GROUP, WORK, SCORE, GRADEBOOK, DELIVERIES),
              "training_attempt.points",
              "training_activity_result.points",
              "lti_score_outbox.score_given",
              "lti_score_outbox.score_maximum",
              "lti_score_outbox.activity_progress",
              "score:scoreGiven",
              "score:scoreMaximum",
              "score:activityProgress",
              "score:gradingProgress"),
          // Whether a score has arrived, and the day.
          DataCategory.shown(
              "training.who.arrival",
              Set.of(GROUP, WORK, GRADEBOOK, DELIVERIES),
              "lti_score_outbox.state",
              "lti_score_outbox.reason",
              "lti_score_outbox.obstacle",
              "lti_score_outbox.delivered_at",
              "lti_score_outbox.attempts",
              "lti_score_outbox.due_at",
              "lti_score_outbox.look_at",
              "lti_score_outbox.resendings"),
          // The stamp that the standard asks for with each score: a second.
          DataCategory.shown(
              "training.who.stamp",
              Set.of(SCORE),
              "lti_score_outbox.last_timestamp",
              "score:timestamp"));

  /** When, and the page just open. */
  static final List<DataCategory> LAST =
      List.of(
          DataCategory.times("training_activity_result.done_at"),
          DataCategory.own(
              "training.who.visits",
              "training_learner.first_seen",
              "training_learner.last_seen",
              "training_attempt.last_module",
              "training_attempt.last_activity"),
          // The launch whose pages are open: for eight hours.
          DataCategory.own(
              "training.who.launch",
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
              "lti_launch_session.expires_at"));

  private OfEverybody() {}
}
