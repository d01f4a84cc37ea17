package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The answers to a survey, once; and the note three weeks later, as often as its owner likes. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class SurveyResource {

  @Inject private Visits visits;
  @Inject private BallotBoxes boxes;
  @Inject private TransferNotes notes;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** Counts the answers; whoever has answered is told so, and nothing changes. */
  @POST
  @Path("survey")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(MultivaluedMap<String, String> form) {
    Visit<Survey> visit = writing();
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    if (visit.attempt().done(visit.activity())) {
      return visit.here();
    }
    try {
      count(visit, visit.activity().read(form));
      return visit.reach(Achievement.FULL);
    } catch (AnswerDoesNotFit unfit) {
      return SurveyView.again(visit, new Filled(form), unfit).page().again();
    }
  }

  /** A trainer's own trial is not counted. */
  private void count(Visit<Survey> visit, Map<String, String> answers) {
    if (visit.attempt().graded()) {
      boxes.count(visit.attempt(), visit.activity(), answers);
    }
  }

  /** The form of the note, once it is time. */
  @GET
  @Path(Transfer.PATH)
  @Transactional
  public Response note() {
    Visit<Survey> visit =
        visits.reading(module, activity).as(Survey.class).orElseThrow(Visits::noSuchActivity);
    return open(visit)
        .map(
            transfer ->
                TransferView.of(visit, transfer, notes.of(visit.attempt(), visit.activity())))
        .map(view -> Response.ok(view.page(visit)).build())
        .orElseGet(visit::here);
  }

  /** Keeps the note; an empty one is erased. */
  @POST
  @Path(Transfer.PATH)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response write(MultivaluedMap<String, String> form) {
    Visit<Survey> visit = writing();
    return open(visit).map(transfer -> write(visit, transfer, form)).orElseGet(visit::here);
  }

  private Response write(
      Visit<Survey> visit, Transfer transfer, MultivaluedMap<String, String> form) {
    try {
      return write(visit, transfer, TransferWords.read(form));
    } catch (AnswerDoesNotFit unfit) {
      if (unfit.reason() != AnswerDoesNotFit.Reason.TOO_LONG) {
        throw Visits.unfitForm();
      }
      return TransferView.again(visit, transfer, new Filled(form), unfit).page(visit).again();
    }
  }

  private Response write(Visit<Survey> visit, Transfer transfer, TransferWords words) {
    Optional<TransferNote> kept = notes.of(visit.attempt(), visit.activity());
    boolean known = words.began().equals(TransferNote.mark(kept));
    if (!known && kept.filter(one -> one.says(words)).isEmpty()) {
      View changed = TransferView.changed(visit, transfer, words, kept).page(visit);
      return Response.status(Status.CONFLICT).entity(changed).build();
    }
    notes.write(visit.attempt(), visit.activity(), words, visit.now());
    return Response.seeOther(URI.create(visit.frame().here() + "/" + Transfer.PATH)).build();
  }

  private static Optional<Transfer> open(Visit<Survey> visit) {
    return Transfer.of(visit).filter(transfer -> transfer.openAt(visit.now()));
  }

  private Visit<Survey> writing() {
    return visits.writing(module, activity, Survey.class);
  }
}
