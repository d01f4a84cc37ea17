package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.Presences;
import fr.passerelle.training.activity.meeting.Seat;
import fr.passerelle.training.activity.meeting.Seats;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes a date's attendance sheet: as many queries for two people as for two hundred. */
@ApplicationScoped
class SheetPages {

  @Inject private GroupMeetings group;
  @Inject private Seats seats;
  @Inject private Presences presences;

  @Transactional
  SheetView of(long id) {
    MeetingDate date = group.date(id);
    CourseStep step = group.step(date.activityId());
    List<Seat> taken = seats.at(date);
    return new SheetView(
        step.course().title(),
        step.module().title(),
        step.activity().title(),
        date.plan().starts().toLocalDate(),
        group.row(date, taken.size()),
        DateView.Person.of(taken, presences.at(date), group.texts()),
        group.today());
  }
}
