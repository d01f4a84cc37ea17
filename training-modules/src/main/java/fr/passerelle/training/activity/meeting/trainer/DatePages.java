package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.Presences;
import fr.passerelle.training.activity.meeting.Seat;
import fr.passerelle.training.activity.meeting.Seats;
import fr.passerelle.training.activity.meeting.SigningWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the trainer's page of a date: as many queries for two people as for two hundred. */
@ApplicationScoped
class DatePages {

  @Inject private GroupMeetings group;
  @Inject private Seats seats;
  @Inject private Presences presences;

  DateView of(long id) {
    MeetingDate date = group.date(id);
    List<Seat> taken = seats.at(date);
    return new DateView(
        group.meeting(date.activityId()).title(),
        group.row(date, taken.size()),
        DateView.Person.of(taken, presences.at(date), group.texts()),
        !date.calledOff() && SigningWindow.of(date.plan()).isOpenForTrainerAt(group.now()),
        null,
        group.path(""));
  }
}
