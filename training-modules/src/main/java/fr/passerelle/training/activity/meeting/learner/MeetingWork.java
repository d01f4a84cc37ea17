package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.Presence;
import fr.passerelle.training.activity.meeting.Seat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody did about a meeting.
 *
 * @param day when the date begins that they have a seat at; shown as a day, null without a seat
 * @param calledOff whether that date does not take place
 */
public record MeetingWork(Instant day, boolean calledOff, List<PresenceLine> presences) {

  static Map<String, Fragment> of(
      List<Meeting> meetings, List<Seat> seats, List<Presence> presences) {
    Map<String, Fragment> work = new HashMap<>();
    for (Meeting meeting : meetings) {
      MeetingWork one = of(meeting.id(), seats, presences);
      if (one.day() != null || !one.presences().isEmpty()) {
        work.put(meeting.id(), Fragment.of("tm/meeting/work.jte", "work", one));
      }
    }
    return work;
  }

  private static MeetingWork of(String id, List<Seat> seats, List<Presence> presences) {
    List<PresenceLine> there =
        presences.stream()
            .filter(one -> one.activityId().equals(id))
            .map(PresenceLine::of)
            .toList();
    return seats.stream()
        .filter(seat -> seat.activityId().equals(id))
        .findFirst()
        .map(Seat::date)
        .map(date -> new MeetingWork(date.plan().startsAt(), date.calledOff(), there))
        .orElseGet(() -> new MeetingWork(null, false, there));
  }
}
