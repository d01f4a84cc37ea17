package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.MeetingDates;
import fr.passerelle.training.activity.meeting.Signing;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** « Je suis là » : by the word that was said aloud, or by the code at the door. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}/presence")
@Produces(MediaType.TEXT_HTML)
public class PresenceResource {

  /** The field of what is typed, or of the code. */
  public static final String FIELD = "said";

  @Inject private Visits visits;
  @Inject private MeetingPages pages;
  @Inject private MeetingDates dates;
  @Inject private Signing signing;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** By what is typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response byWord(MultivaluedMap<String, String> form) {
    Visit<Meeting> visit = visits.writing(module, activity, Meeting.class);
    try {
      String said = Form.of(form).text(FIELD);
      return answer(
          visit, signing.byWord(visit, dates.of(MeetingPages.key(visit), activity), said));
    } catch (AnswerDoesNotFit unfit) {
      return pages.of(visit).refused(unfit.textKey()).page().again();
    }
  }

  /** By the code of this date. */
  @POST
  @Path("{date:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response atDoor(@PathParam("date") long id, MultivaluedMap<String, String> form) {
    Visit<Meeting> visit = visits.writing(module, activity, Meeting.class);
    MeetingDate date =
        dates
            .find(MeetingPages.key(visit), id)
            .filter(one -> one.activityId().equals(activity))
            .orElseThrow(MeetingDates::noSuchDate);
    try {
      return answer(visit, signing.atDoor(visit, date, Form.of(form).text(FIELD)));
    } catch (AnswerDoesNotFit unfit) {
      return answer(visit, Signing.Outcome.WRONG);
    }
  }

  private Response answer(Visit<Meeting> visit, Signing.Outcome outcome) {
    return outcome == Signing.Outcome.SIGNED
        ? visit.here()
        : pages.of(visit).refused(outcome.textKey()).page().again();
  }
}
