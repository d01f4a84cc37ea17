package fr.passerelle.training.activity.scenario;

import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
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
import java.util.function.BiFunction;

/**
 * The three forms of a scene: choose, go back, start again. Each says from which place it was sent;
 * from any other one it changes nothing, and the page says why.
 */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class ScenarioResource {

  @Inject private Visits visits;
  @Inject private ScenarioWalks walks;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** A choice, kept at once; the last one of a way makes the scenario done. */
  @POST
  @Path("walk/choice")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response choose(MultivaluedMap<String, String> form) {
    return move(form, Way::choosing);
  }

  /** « Revenir en arrière ». */
  @POST
  @Path("walk/back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response back(MultivaluedMap<String, String> form) {
    return move(form, Way::goingBack);
  }

  /** « Recommencer » : the endings that were reached stay reached. */
  @POST
  @Path("walk/restart")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response restart(MultivaluedMap<String, String> form) {
    return move(form, Way::startingAgain);
  }

  private Response move(
      MultivaluedMap<String, String> form, BiFunction<Way, Wish, Move> direction) {
    Visit<Scenario> visit = visits.writing(module, activity, Scenario.class);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    ScenarioWalk walk = walks.of(visit.attempt(), visit.activity());
    Move move = direction.apply(walk.way(visit.activity()), Wish.of(form));
    if (move instanceof Move.To to) {
      return go(visit, walk, to.way());
    }
    return ScenarioPages.refused(visit, walk, ((Move.Refused) move).why());
  }

  private Response go(Visit<Scenario> visit, ScenarioWalk walk, Way way) {
    walks.keep(walk);
    visit.recording(() -> walk.go(visit.step(), way, visit.now()));
    return visit.here();
  }
}
