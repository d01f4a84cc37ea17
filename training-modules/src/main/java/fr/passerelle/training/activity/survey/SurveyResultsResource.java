package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What the group answered, counted, for its trainer. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group/survey/{activity}")
@Produces(MediaType.TEXT_HTML)
public class SurveyResultsResource {

  @Inject private CurrentLaunch launch;
  @Inject private SurveyResults results;
  @Inject private TextLibrary texts;

  @GET
  @Transactional
  public View show(@PathParam("activity") String activity) {
    LaunchSession session = launch.session();
    ResultsView view = results.of(session, activity);
    String title = texts.in(session.locale()).get("training.survey.results.title", view.title());
    return View.of("tm/survey/results.jte", title, Map.of("results", view));
  }
}
