package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.KeepsWork;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.Presences;
import fr.passerelle.training.activity.meeting.Seats;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A meeting: its dates for whoever is to come, and who was there. */
@ApplicationScoped
public class MeetingKind implements Playable<Meeting>, KeepsWork<Meeting> {

  @Inject private MeetingPages pages;
  @Inject private Seats seats;
  @Inject private Presences presences;

  @Override
  public Class<Meeting> activities() {
    return Meeting.class;
  }

  @Override
  public String icon() {
    return "meeting";
  }

  @Override
  public Fragment outline(Meeting meeting) {
    return Fragment.of("tm/meeting/outline.jte", "meeting", meeting);
  }

  @Override
  public View show(Visit<Meeting> visit) {
    return pages.of(visit).page();
  }

  @Override
  public Map<String, Fragment> work(Attempt attempt, List<Meeting> meetings, Reader reader) {
    return MeetingWork.of(meetings, seats.all(attempt), presences.all(attempt));
  }

  /** Whoever has a seat waits for the day. */
  @Override
  public boolean isGoneOver() {
    return false;
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.shown(
            "training.who.seats", Set.of(Shown.WORK), "training_meeting_seat.activity_id"),
        DataCategory.shown(
            "training.who.presences",
            Set.of(Shown.WORK),
            "training_meeting_presence.activity_id",
            "training_meeting_presence.way"),
        DataCategory.times(
            "training_meeting_seat.taken_at", "training_meeting_presence.signed_at"));
  }

  /** There are no meetings in a guide for parents. */
  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  @Override
  public KeptWork export(Attempt attempt) {
    return ExportedMeeting.all(seats.all(attempt), presences.all(attempt));
  }
}
