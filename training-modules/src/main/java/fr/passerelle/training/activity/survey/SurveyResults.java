package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Draws what the group of a launch answered: one query, however many they are. */
@ApplicationScoped
class SurveyResults {

  @Inject private BallotBoxes boxes;
  @Inject private Catalog catalog;

  /** With the title of today; a survey that is gone since keeps the one of its latest box. */
  ResultsView of(LaunchSession session, String activityId) {
    AttemptKey key = AttemptKey.of(session).orElseThrow(Visits::noSuchActivity);
    List<BallotBox> answered = boxes.of(key, activityId);
    Survey survey =
        current(session, key, activityId)
            .or(() -> answered.stream().flatMap(box -> met(session, box).stream()).findFirst())
            .orElseThrow(Visits::noSuchActivity);
    List<ResultsView.Part> parts =
        answered.stream().flatMap(box -> part(session, box).stream()).toList();
    return new ResultsView(survey.title(), BallotBox.TOGETHER, parts, session.path("group"));
  }

  private Optional<Survey> current(LaunchSession session, AttemptKey key, String activityId) {
    return catalog
        .current(key.courseId(), session.locale())
        .map(course -> placed(session, course))
        .flatMap(course -> survey(course, activityId));
  }

  private static Course placed(LaunchSession session, Course course) {
    return PlacedContent.of(session).map(one -> one.scope(course)).orElse(course);
  }

  private Optional<ResultsView.Part> part(LaunchSession session, BallotBox box) {
    return met(session, box).map(survey -> ResultsView.part(survey, box));
  }

  /** With the words of the version that was answered. */
  private Optional<Survey> met(LaunchSession session, BallotBox box) {
    return survey(catalog.version(box.version(), session.locale()), box.activityId());
  }

  private static Optional<Survey> survey(Course course, String activityId) {
    return course.activity(activityId).filter(Survey.class::isInstance).map(Survey.class::cast);
  }
}
