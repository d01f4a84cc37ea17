package org.example.echo;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.course.Achievement;
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

/** The word that comes back. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class EchoResource {

  @Inject private Visits visits;
  @Inject private SaidWords words;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** Keeps the word and its points; none is asked for again. */
  @POST
  @Path("echo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response say(MultivaluedMap<String, String> form) {
    Visit<Echo> visit = visits.writing(module, activity, Echo.class);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    try {
      String said = Form.of(form).text(EchoView.FIELD);
      words.keep(visit.attempt(), activity, said);
      return visit.reach(new Achievement(visit.activity().points(said), true));
    } catch (AnswerDoesNotFit unfit) {
      return EchoView.of(visit, "", unfit.textKey()).page().again();
    }
  }
}
