package fr.passerelle.training.trainer;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Resending;
import fr.passerelle.training.review.WorkPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import java.util.OptionalLong;

/** The trainer's table of the learners of this context, for this link's course. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group")
@Produces(MediaType.TEXT_HTML)
public class GroupResource {

  private static final int LONGEST_NAME = 100;

  @Inject private CurrentLaunch launch;
  @Inject private GroupTable table;
  @Inject private Resending resending;
  @Inject private TextLibrary texts;
  @Inject private WorkPages works;

  /**
   * The table.
   *
   * @param who whom to show, see {@link Selection}
   * @param page from 1; the nearest there is for anything else
   * @param list whether the list was just asked for while it rests, see {@link RosterNote}
   */
  @GET
  @Transactional
  public View table(
      @QueryParam("who") String who,
      @QueryParam("page") String page,
      @QueryParam("list") String list) {
    boolean rests = RosterNote.RESTS.equals(list);
    return view(table.page(launch.session(), Selection.asked(who), page, rests));
  }

  /** Whoever is called so; the whole table when no name is asked for. */
  @POST
  @Path("search")
  @Transactional
  public View search(@FormParam("name") String name) {
    String words = OneLine.of(name == null ? "" : name.strip(), LONGEST_NAME).strip();
    return words.isEmpty() ? table(null, null, null) : view(table.found(launch.session(), words));
  }

  private View view(GroupView group) {
    String title = texts.in(launch.session().locale()).get("training.group.title");
    return View.of("tm/group.jte", title, Map.of("group", group));
  }

  /** One learner's work; only one of this context's. */
  @GET
  @Path("{attempt:\\d{1,18}}")
  @Transactional
  public Response work(@PathParam("attempt") long id) {
    LaunchSession session = launch.session();
    return works
        .ofGroup(session, GroupTable.key(session), id)
        .map(Response::ok)
        .orElseGet(() -> Response.status(Status.NOT_FOUND).entity(works.nothingYet(session)))
        .build();
  }

  /** « Renvoyer » : sends one learner's score again; only one of this context's. */
  @POST
  @Path("{attempt:\\d{1,18}}/retry")
  @Transactional
  public Response retry(
      @PathParam("attempt") long id,
      @QueryParam("who") String who,
      @QueryParam("page") String page) {
    LaunchSession session = launch.session();
    resending.one(GroupTable.key(session), id);
    String shown = "?who=" + Selection.asked(who).word() + "&page=" + Pages.number(page);
    return Response.seeOther(URI.create(session.path("group") + shown)).build();
  }

  /** « Renvoyer tous les scores » : the whole group's, a few at a time. */
  @POST
  @Path("retry")
  public Response retryAll() {
    AttemptKey key = GroupTable.key(launch.session());
    OptionalLong last = OptionalLong.of(0);
    while (last.isPresent()) {
      last = resending.few(key, last.getAsLong());
    }
    return Response.seeOther(URI.create(launch.session().path("group"))).build();
  }
}
