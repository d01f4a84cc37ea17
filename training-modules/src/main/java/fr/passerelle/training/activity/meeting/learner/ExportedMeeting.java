package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.training.activity.meeting.Plan;
import fr.passerelle.training.activity.meeting.Presence;
import fr.passerelle.training.activity.meeting.Seat;
import fr.passerelle.training.kept.KeptWork;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One seat or one presence as its owner takes it away. The names of its parts are the keys of the
 * file.
 *
 * @param starts null where it was elsewhere
 * @param seatTaken null for a presence
 * @param present how presence is known; null for a seat
 */
record ExportedMeeting(
    String activity,
    Instant starts,
    String place,
    Instant seatTaken,
    String present,
    Instant signed) {

  private static ExportedMeeting of(Seat seat) {
    Plan plan = seat.date().plan();
    return new ExportedMeeting(
        seat.activityId(), plan.startsAt(), plan.place(), seat.takenAt(), null, null);
  }

  private static ExportedMeeting of(Presence presence) {
    return new ExportedMeeting(
        presence.activityId(),
        presence.date().map(date -> date.plan().startsAt()).orElse(null),
        presence.date().map(date -> date.plan().place()).orElse(null),
        null,
        presence.way().name(),
        presence.signedAt());
  }

  static KeptWork all(List<Seat> seats, List<Presence> presences) {
    return new KeptWork(
        "meetings",
        Stream.concat(
                seats.stream().map(ExportedMeeting::of),
                presences.stream().map(ExportedMeeting::of))
            .toList(),
        "training.data.meetings",
        List.of(seats.size(), presences.size()));
  }
}
