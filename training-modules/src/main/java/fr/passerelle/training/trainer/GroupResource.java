package fr.passerelle.training.trainer;

import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.lti.roster.Rosters;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ScoreStandings;
import fr.passerelle.training.attempt.Seat;
import fr.passerelle.training.catalog.Catalog;
import fr.passerelle.training.catalog.Course;
import fr.passerelle.training.progress.Achievement;
import fr.passerelle.training.progress.Progress;
import fr.passerelle.training.review.WorkPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The trainer's table of the learners of this context, for this link's course. */
@RequestScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group")
@Produces(MediaType.TEXT_HTML)
public class GroupResource {

  @Inject private CurrentLaunch launch;
  @Inject private Attempts attempts;
  @Inject private ScoreStandings standings;
  @Inject private ScoreOutbox outbox;
  @Inject private Rosters rosters;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;
  @Inject private WorkPages works;
  @Inject private Clock clock;

  /**
   * The table: the attempts with their results, their cells, their deliveries, the roster and its
   * people, five queries whatever the group's size.
   *
   * @param who whom to show, see {@link Selection}
   * @param page from 1; the nearest there is for anything else
   */
  @GET
  @Transactional
  public View table(@QueryParam("who") String who, @QueryParam("page") String page) {
    LaunchSession session = launch.session();
    String title = texts.in(session.locale()).get("training.group.title");
    return View.of(
        "tm/group.jte", title, Map.of("group", group(session, Selection.asked(who), page)));
  }

  private GroupView group(LaunchSession session, Selection selection, String page) {
    GroupRoster roster = rosters.of(session);
    String here = selection.address(session.path("group"));
    List<GroupView.Person> people = people(session, roster, selection, page);
    return new GroupView(
        content(session).title(course(session)),
        GroupView.sorted(people, session.locale()),
        selection,
        Pages.of(selection.of(people).size(), page, here),
        RosterNote.of(roster, session.path("group/roster"), session.path("group")),
        clock.instant(),
        session.path(content(session).kind().home()),
        session.path("group/retry"),
        session.path("group/gradebook"),
        session.path("who-sees-what"));
  }

  private List<GroupView.Person> people(
      LaunchSession session, GroupRoster roster, Selection selection, String page) {
    Seat seat = seat(session);
    String shown = "?who=" + selection.word() + "&page=" + Pages.number(page);
    Function<Attempt, ScoreStanding> scores = standings.ofGroup(seat);
    Progress nothingYet =
        Progress.of(content(session).scope(course(session)), activity -> Achievement.NONE);
    return new Attendance(roster, nothingYet)
        .of(
            attempts.group(seat),
            attempt ->
                GroupView.Person.of(
                    attempt,
                    content(session).scope(catalog.version(attempt.version(), session.locale())),
                    scores.apply(attempt),
                    session.path("group/" + attempt.id()),
                    session.path("group/" + attempt.id() + "/retry" + shown)));
  }

  /** One learner's work; only one of this context's. */
  @GET
  @Path("{attempt:\\d{1,18}}")
  @Transactional
  public View work(@PathParam("attempt") long id) {
    LaunchSession session = launch.session();
    return works.ofGroup(session, seat(session), id).orElseThrow(GroupResource::unknownPerson);
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
    outbox.retry(attempts.groupTargets(seat(session)).getOrDefault(id, List.of()));
    String shown = "?who=" + Selection.asked(who).word() + "&page=" + Pages.number(page);
    return Response.seeOther(URI.create(session.path("group") + shown)).build();
  }

  /** « Renvoyer tous les scores » : every one of the group's that did not get through. */
  @POST
  @Path("retry")
  @Transactional
  public Response retryAll() {
    LaunchSession session = launch.session();
    outbox.retry(standings.undelivered(seat(session)));
    return Response.seeOther(URI.create(session.path("group"))).build();
  }

  private Course course(LaunchSession session) {
    return catalog
        .current(content(session).courseId(), session.locale())
        .orElseThrow(GroupResource::unknown);
  }

  private static PlacedContent content(LaunchSession session) {
    return PlacedContent.of(session.content()).orElseThrow(GroupResource::unknown);
  }

  private static Seat seat(LaunchSession session) {
    return Seat.of(session).orElseThrow(GroupResource::unknown);
  }

  private static Problem unknownPerson() {
    return new Problem(Status.NOT_FOUND, "lti.problem.reviewunknown");
  }

  private static Problem unknown() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }
}
