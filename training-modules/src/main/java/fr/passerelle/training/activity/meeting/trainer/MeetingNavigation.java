package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Navigation;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Parcours;
import fr.passerelle.training.content.Catalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A trainer finds the dates from every page, where the course has meetings. */
@ApplicationScoped
public class MeetingNavigation implements Navigation {

  @Inject private Catalog catalog;

  @Override
  public List<NavItem> items(LaunchSession session) {
    return session.instructor() && hasMeetings(session)
        ? List.of(new NavItem("training.meetings.nav", session.path("meetings")))
        : List.of();
  }

  private boolean hasMeetings(LaunchSession session) {
    return AttemptKey.of(session, new Parcours())
        .flatMap(key -> catalog.current(key.courseId(), session.locale()))
        .filter(course -> !course.activities(Meeting.class).isEmpty())
        .isPresent();
  }

  @Override
  public int position() {
    return 1;
  }
}
