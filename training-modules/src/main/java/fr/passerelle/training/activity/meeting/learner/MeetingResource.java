package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.MeetingDates;
import fr.passerelle.training.activity.meeting.Seat;
import fr.passerelle.training.activity.meeting.Seats;
import fr.passerelle.training.activity.meeting.Seats.Outcome;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A seat at one date of a meeting: to take, to give back, to write into one's calendar. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}/dates/{date:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
public class MeetingResource {

  @Inject private Visits visits;
  @Inject private MeetingPages pages;
  @Inject private MeetingDates dates;
  @Inject private Seats seats;
  @Inject private ToolSettings settings;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  @PathParam("date")
  private long date;

  /** « Je m’inscris » : again for the same date changes nothing. */
  @POST
  @Path("seat")
  @Transactional
  public Response take() {
    Visit<Meeting> visit = visits.writing(module, activity, Meeting.class);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    Outcome outcome = seats.take(visit.attempt(), locked(visit), visit.now());
    return outcome == Outcome.TAKEN
        ? visit.here()
        : pages.of(visit).refused(outcome.textKey()).page().again();
  }

  private MeetingDate locked(Visit<Meeting> visit) {
    AttemptKey key = MeetingPages.key(visit);
    return dates
        .lock(key, date)
        .filter(one -> one.activityId().equals(activity))
        .orElseThrow(MeetingDates::noSuchDate);
  }

  /** « Je me désinscris » : again changes nothing. */
  @POST
  @Path("seat/back")
  @Transactional
  public Response giveBack() {
    Visit<Meeting> visit = visits.writing(module, activity, Meeting.class);
    seats.giveBack(visit.attempt(), MeetingPages.key(visit), date, visit.now());
    return visit.here();
  }

  /** One's own date, for one's calendar. */
  @GET
  @Path("calendar")
  @Produces("text/calendar")
  @Transactional
  public Response calendar() {
    Visit<Meeting> visit =
        visits.reading(module, activity).as(Meeting.class).orElseThrow(Visits::noSuchActivity);
    MeetingDate mine =
        seats
            .of(visit.attempt(), activity)
            .map(Seat::date)
            .filter(one -> one.id() == date)
            .orElseThrow(MeetingDates::noSuchDate);
    String file = MeetingCalendar.event(visit, mine, settings.baseUrl()).file(visit.now());
    return Response.ok(file, "text/calendar; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"seance.ics\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
