package fr.passerelle.training.player;

import fr.passerelle.lti.session.LaunchHandler;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Arrival;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.Seat;
import fr.passerelle.training.catalog.Catalog;
import fr.passerelle.training.catalog.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Opens what a link was placed for, a course for teachers or a guide for parents. A learner arrives
 * at its pages, a trainer at the group. A link to content that does not exist leads to the pages
 * all the same, which say so: the launch itself was right.
 */
@ApplicationScoped
public class Entrance implements LaunchHandler {

  @Inject private Catalog catalog;
  @Inject private Arrival arrival;

  @Override
  public boolean opens(String content) {
    return PlacedContent.of(content).isPresent();
  }

  @Override
  public String open(LaunchSession session) {
    PlacedContent content = PlacedContent.of(session.content()).orElseThrow();
    course(content, session).ifPresent(course -> arrive(session, course));
    return session.path(session.instructor() ? "group" : content.kind().home());
  }

  private void arrive(LaunchSession session, Course course) {
    Seat.of(session).ifPresent(seat -> arrival.of(session, seat, course));
  }

  private Optional<Course> course(PlacedContent content, LaunchSession session) {
    return catalog
        .current(content.courseId(), session.locale())
        .filter(course -> course.audience() == content.kind().audience());
  }
}
