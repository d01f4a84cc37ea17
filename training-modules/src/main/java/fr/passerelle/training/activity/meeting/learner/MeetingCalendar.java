package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.Plan;
import fr.passerelle.training.calendar.CalendarEvent;
import java.net.URI;
import java.time.Duration;

/** A date as calendars keep it. */
final class MeetingCalendar {

  private MeetingCalendar() {}

  static CalendarEvent event(Visit<Meeting> visit, MeetingDate date, URI tool) {
    Plan plan = date.plan();
    return new CalendarEvent(
        "meeting-date-" + date.id() + "@" + tool.getHost(),
        date.revision(),
        visit.activity().title(),
        visit.texts().get("training.meeting.calendar", visit.step().course().title()),
        plan.starts(),
        Duration.ofMinutes(plan.minutes()),
        plan.place(),
        plan.link(),
        date.calledOff());
  }
}
