package fr.passerelle.training.player;

import fr.passerelle.lti.session.LaunchHandler;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Arrival;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens what a link was placed for, a course for teachers or a guide for parents. A learner arrives
 * at its pages, a trainer at the group.
 */
@ApplicationScoped
public class Entrance implements LaunchHandler {

  @Inject private Catalog catalog;
  @Inject private Arrival arrival;
  @Inject private Attempts attempts;

  @Override
  public boolean opens(String content) {
    return PlacedContent.of(content).flatMap(placed -> course(placed, Locale.FRENCH)).isPresent();
  }

  @Override
  public String open(LaunchSession session) {
    PlacedContent content = PlacedContent.of(session).orElseThrow();
    course(content, session.locale()).ifPresent(course -> arrive(session, course));
    return session.path(session.instructor() ? "group" : content.kind().home());
  }

  /** An attempt stays on its version, also when the course has been taken off the shelf. */
  @Override
  public Optional<String> goOn(LaunchSession session) {
    return PlacedContent.of(session)
        .filter(content -> AttemptKey.of(session).flatMap(attempts::find).isPresent())
        .map(content -> session.path(content.kind().home()));
  }

  /** Where a rehearsal begins; nowhere when its link opens nothing any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<String> rehearse(LaunchSession rehearsal) {
    Optional<PlacedContent> content = PlacedContent.of(rehearsal);
    Optional<Course> course = content.flatMap(placed -> course(placed, rehearsal.locale()));
    course.ifPresent(
        current ->
            AttemptKey.of(rehearsal).ifPresent(key -> arrival.rehearse(rehearsal, key, current)));
    return course.flatMap(any -> content).map(placed -> rehearsal.path(placed.kind().home()));
  }

  private void arrive(LaunchSession session, Course course) {
    AttemptKey.of(session).ifPresent(key -> arrival.of(session, key, course));
  }

  private Optional<Course> course(PlacedContent content, Locale locale) {
    return catalog
        .current(content.courseId(), locale)
        .filter(course -> course.audience() == content.kind().audience());
  }
}
