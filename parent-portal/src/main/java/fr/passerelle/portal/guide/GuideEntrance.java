package fr.passerelle.portal.guide;

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
 * Opens guides. Any role may follow one: no platform says reliably who is a parent, so it is the
 * link that tells. An Instructor arrives at the group and can follow the guide from there. A link
 * to a guide that does not exist leads to the guide's page all the same, which says so.
 */
@ApplicationScoped
public class GuideEntrance implements LaunchHandler {

  @Inject private Catalog catalog;
  @Inject private Arrival arrival;

  @Override
  public boolean opens(String content) {
    return content != null && content.startsWith("guide:");
  }

  @Override
  public String open(LaunchSession session) {
    guide(session).ifPresent(guide -> arrive(session, guide));
    return session.path(session.instructor() ? "group" : Kind.GUIDE.home());
  }

  private void arrive(LaunchSession session, Course guide) {
    Seat.of(session).ifPresent(seat -> arrival.of(session, seat, guide));
  }

  private Optional<Course> guide(LaunchSession session) {
    return PlacedContent.of(session.content())
        .flatMap(content -> catalog.current(content.courseId(), session.locale()))
        .filter(course -> course.audience() == Audience.PARENTS);
  }
}
