package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.MeetingDates;
import fr.passerelle.training.activity.meeting.Signing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** A group's meetings: their trainer adds dates, and declares who did the same elsewhere. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/meetings")
@Produces(MediaType.TEXT_HTML)
public class MeetingsResource {

  @Inject private Visits visits;
  @Inject private GroupMeetings group;
  @Inject private MeetingDates dates;
  @Inject private GroupPeople people;
  @Inject private Signing signing;

  /** Every meeting with its dates. */
  @GET
  @Transactional
  public View all() {
    return new MeetingsView(group.rows()).page(group.texts());
  }

  /** The form of a new date. */
  @GET
  @Path("{activity}/new")
  @Transactional
  public View plan(@PathParam("activity") String activity) {
    Meeting meeting = group.meeting(activity);
    return newDate(meeting, PlanForm.empty(meeting.minutes())).page(group.texts());
  }

  /** Adds a date. */
  @POST
  @Path("{activity}/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response add(
      @PathParam("activity") String activity, MultivaluedMap<String, String> fields) {
    visits.lockedAttempt();
    Meeting meeting = group.meeting(activity);
    PlanForm form = PlanForm.sent(fields);
    Set<PlanForm.Fault> faults = form.check(group.today());
    if (!faults.isEmpty()) {
      return newDate(meeting, form.with(faults)).page(group.texts()).again();
    }
    dates.add(new MeetingDate(group.key(), meeting.id(), form.plan()), group.key());
    return group.to("");
  }

  private PlanView newDate(Meeting meeting, PlanForm form) {
    String action = group.path("/" + meeting.id() + "/new");
    return new PlanView(meeting.title(), form, true, action, group.path(""), group.path(""));
  }

  /**
   * Whoever did the same elsewhere, to be looked for by a name.
   *
   * @param declared whether somebody was declared just now; nothing but « yes » says so
   */
  @GET
  @Path("{activity}/elsewhere")
  @Transactional
  public View elsewhere(
      @PathParam("activity") String activity, @QueryParam("declared") String declared) {
    return elsewhere(group.meeting(activity), null, "yes".equals(declared)).page(group.texts());
  }

  /** Whoever is called so. */
  @POST
  @Path("{activity}/elsewhere/found")
  @Transactional
  public View found(@PathParam("activity") String activity, @FormParam("name") String name) {
    Found found = people.called(group.key(), name);
    return elsewhere(group.meeting(activity), found, false).page(group.texts());
  }

  private ElsewhereView elsewhere(Meeting meeting, Found found, boolean declared) {
    String here = group.path("/" + meeting.id() + "/elsewhere");
    return new ElsewhereView(
        meeting.title(), found, declared, here + "/found", here, group.path(""));
  }

  /** They did the same elsewhere: it counts as if they had been there. */
  @POST
  @Path("{activity}/elsewhere")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response declare(
      @PathParam("activity") String activity, @FormParam("person") List<String> chosen) {
    Meeting meeting = group.meeting(activity);
    signing.declare(group.key(), meeting.id(), GroupMeetings.numbers(chosen));
    return group.to("/" + meeting.id() + "/elsewhere?declared=yes");
  }
}
