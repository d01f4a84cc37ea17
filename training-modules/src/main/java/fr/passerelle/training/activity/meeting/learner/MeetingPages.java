package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.MeetingDates;
import fr.passerelle.training.activity.meeting.Presences;
import fr.passerelle.training.activity.meeting.Seat;
import fr.passerelle.training.activity.meeting.Seats;
import fr.passerelle.training.activity.meeting.Signing;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Parcours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page of a meeting: four queries, however many dates and people there are. */
@ApplicationScoped
class MeetingPages {

  @Inject private MeetingDates dates;
  @Inject private Seats seats;
  @Inject private Presences presences;

  MeetingView of(Visit<Meeting> visit) {
    Meeting meeting = visit.activity();
    Instant now = visit.now();
    List<MeetingDate> all = dates.of(key(visit), meeting.id());
    Optional<MeetingDate> mine = seats.of(visit.attempt(), meeting.id()).map(Seat::date);
    Map<Long, Long> taken = dates.taken(all);
    boolean done = visit.attempt().done(meeting);
    return new MeetingView(
        visit.frame(),
        meeting.about().safe(),
        visit.texts().duration(meeting.minutes()),
        all.stream()
            .filter(date -> date.isOpenAt(now) && !mine.filter(date::equals).isPresent())
            .map(date -> row(visit, date, taken))
            .toList(),
        mine.map(date -> row(visit, date, taken)).orElse(null),
        !done && all.stream().anyMatch(date -> Signing.isOpen(date, now)),
        PresenceLine.of(presences.of(visit.attempt(), meeting.id())),
        done,
        done ? visit.next() : null,
        session(visit).instructor() ? session(visit).path("meetings") : null,
        null);
  }

  private static DateRow row(Visit<Meeting> visit, MeetingDate date, Map<Long, Long> taken) {
    String href = visit.path(visit.step().path()) + "/dates/" + date.id();
    long seats = taken.getOrDefault(date.id(), 0L);
    return DateRow.of(date, seats, href, visit.texts(), visit.now());
  }

  private static LaunchSession session(Visit<?> visit) {
    return visit.visits().session();
  }

  /** Whose group it is. */
  static AttemptKey key(Visit<?> visit) {
    return AttemptKey.of(session(visit), new Parcours()).orElseThrow();
  }
}
