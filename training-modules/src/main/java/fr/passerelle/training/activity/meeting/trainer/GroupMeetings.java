package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.MeetingDates;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Parcours;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The meetings of a group as its trainer looks after them, in the launch of this request. */
@ApplicationScoped
public class GroupMeetings {

  private static final int MOST_AT_ONCE = 500;

  @Inject private Visits visits;
  @Inject private MeetingDates dates;
  @Inject private Catalog catalog;
  @Inject private Clock clock;

  /** Whose group it is. */
  AttemptKey key() {
    return AttemptKey.of(visits.session(), new Parcours()).orElseThrow(MeetingDates::noSuchDate);
  }

  Texts texts() {
    return visits.texts();
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return Paris.day(now());
  }

  /** The address of one of these pages. */
  String path(String rest) {
    return visits.session().path("meetings" + rest);
  }

  /** Leads to one of these pages. */
  Response to(String rest) {
    return Response.seeOther(URI.create(path(rest))).build();
  }

  /** Each once. */
  Collection<Meeting> meetings() {
    Map<String, Meeting> byId = new LinkedHashMap<>();
    courses()
        .flatMap(course -> course.activities(Meeting.class).stream())
        .forEach(meeting -> byId.putIfAbsent(meeting.id(), meeting));
    return byId.values();
  }

  /** As the course is today, and as it was when the trainer came first: both may have learners. */
  private Stream<Course> courses() {
    Optional<Course> today = catalog.current(key().courseId(), visits.session().locale());
    return Stream.concat(today.stream(), Stream.of(visits.course(visits.attempt())));
  }

  Meeting meeting(String id) {
    return meetings().stream()
        .filter(meeting -> meeting.id().equals(id))
        .findFirst()
        .orElseThrow(Visits::noSuchActivity);
  }

  /** A meeting where it stands in its course. */
  CourseStep step(String id) {
    return courses()
        .flatMap(course -> CourseStep.in(course, id).stream())
        .filter(step -> step.activity() instanceof Meeting)
        .findFirst()
        .orElseThrow(Visits::noSuchActivity);
  }

  /** One date of this group, for reading. */
  MeetingDate date(long id) {
    return dates.find(key(), id).orElseThrow(MeetingDates::noSuchDate);
  }

  /** One date of this group, for writing. */
  MeetingDate locked(long id) {
    return dates.lock(key(), id).orElseThrow(MeetingDates::noSuchDate);
  }

  /** One date, with so many seats taken, as pages show it. */
  DateRow row(MeetingDate date, long taken) {
    return DateRow.of(date, taken, path("/dates/" + date.id()), texts(), now());
  }

  /** The group's dates by their meeting. */
  List<MeetingsView.MeetingRow> rows() {
    List<MeetingDate> all = dates.of(key());
    Map<Long, Long> taken = dates.taken(all);
    return meetings().stream().map(meeting -> row(meeting, all, taken)).toList();
  }

  private MeetingsView.MeetingRow row(
      Meeting meeting, List<MeetingDate> all, Map<Long, Long> taken) {
    return new MeetingsView.MeetingRow(
        meeting.id(),
        meeting.title(),
        texts().duration(meeting.minutes()),
        all.stream()
            .filter(date -> date.activityId().equals(meeting.id()))
            .map(date -> row(date, taken.getOrDefault(date.id(), 0L)))
            .toList(),
        path("/" + meeting.id() + "/new"),
        path("/" + meeting.id() + "/elsewhere"));
  }

  /** The numbers that a form holds; what is none is left out. */
  static List<Long> numbers(List<String> chosen) {
    return chosen.stream()
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .limit(MOST_AT_ONCE)
        .toList();
  }
}
