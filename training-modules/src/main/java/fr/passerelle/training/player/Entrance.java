package fr.passerelle.training.player;

import fr.passerelle.lti.session.LaunchHandler;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Arrival;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.PlacedContent.Kind;
import fr.passerelle.training.attempt.Seat;
import fr.passerelle.training.catalog.Audience;
import fr.passerelle.training.catalog.Catalog;
import fr.passerelle.training.catalog.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Opens courses for teachers. A learner arrives in the course, a trainer at the group. A link to a
 * course that does not exist leads to the course's page all the same, which says so: the launch
 * itself was right.
 */
@ApplicationScoped
public class Entrance implements LaunchHandler {

  @Inject private Catalog catalog;
  @Inject private Arrival arrival;

  @Override
  public boolean opens(String content) {
    return content != null && content.startsWith("parcours:");
  }

  @Override
  public String open(LaunchSession session) {
    course(session).ifPresent(course -> arrive(session, course));
    return session.path(session.instructor() ? "group" : Kind.PARCOURS.home());
  }

  private void arrive(LaunchSession session, Course course) {
    Seat.of(session).ifPresent(seat -> arrival.of(session, seat, course));
  }

  private Optional<Course> course(LaunchSession session) {
    return PlacedContent.of(session.content())
        .flatMap(content -> catalog.current(content.courseId(), session.locale()))
        .filter(course -> course.audience() == Audience.TEACHERS);
  }
}
