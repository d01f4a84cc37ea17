package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.MeetingDates;
import fr.passerelle.training.activity.meeting.Presences;
import fr.passerelle.training.activity.meeting.Seats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;

/** One date of a group's meetings, as its trainer holds it. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/meetings/dates/{date:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
public class DateResource {

  @Inject private GroupMeetings group;
  @Inject private DatePages pages;
  @Inject private MeetingDates dates;
  @Inject private Seats seats;
  @Inject private Presences presences;

  /** One date, who means to come, and who was there. */
  @GET
  @Transactional
  public View date(@PathParam("date") long id) {
    return pages.of(id).page(group.texts());
  }

  /** The form of a date that is to be changed. */
  @GET
  @Path("plan")
  @Transactional
  public View planned(@PathParam("date") long id) {
    MeetingDate date = group.date(id);
    return changed(date, PlanForm.of(date.plan())).page(group.texts());
  }

  /** Holds it at another time or place; never with fewer places than there are people. */
  @POST
  @Path("plan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response change(@PathParam("date") long id, MultivaluedMap<String, String> fields) {
    MeetingDate date = group.locked(id);
    PlanForm form = PlanForm.sent(fields);
    Set<PlanForm.Fault> faults = faults(date, form);
    if (!faults.isEmpty()) {
      return changed(date, form.with(faults)).page(group.texts()).again();
    }
    date.change(form.plan());
    return group.to("/dates/" + id);
  }

  private Set<PlanForm.Fault> faults(MeetingDate date, PlanForm form) {
    Set<PlanForm.Fault> faults = form.check(group.today());
    boolean tooFew =
        faults.isEmpty()
            && form.plan().places() != null
            && form.plan().places() < seats.count(date);
    return tooFew ? EnumSet.of(PlanForm.Fault.TAKEN) : faults;
  }

  private PlanView changed(MeetingDate date, PlanForm form) {
    String here = group.path("/dates/" + date.id());
    String title = group.meeting(date.activityId()).title();
    return new PlanView(title, form, false, here + "/plan", here, group.path(""));
  }

  /** « Annuler cette date » : gone where nobody has a seat, else told to those who have one. */
  @POST
  @Path("off")
  @Transactional
  public Response callOff(@PathParam("date") long id) {
    MeetingDate date = group.locked(id);
    if (seats.count(date) + presences.count(date) == 0) {
      dates.remove(date);
    } else {
      date.callOff();
    }
    return group.to("");
  }
}
