package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.Door;
import fr.passerelle.training.activity.meeting.MeetingDate;
import fr.passerelle.training.activity.meeting.Presences;
import fr.passerelle.training.activity.meeting.Signing;
import fr.passerelle.training.activity.meeting.SigningWindow;
import fr.passerelle.training.qr.QrDrawing;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who was there: the page at the door, and the trainer's own table. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/meetings/dates/{date:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
public class AttendanceResource {

  /** The page at a closed door looks again so often. */
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  @Inject private GroupMeetings group;
  @Inject private DatePages pages;
  @Inject private GroupPeople people;
  @Inject private Presences presences;
  @Inject private Signing signing;
  @Inject private ToolSettings settings;

  /** The code on the wall; the browser asks for the next one by itself, with or without script. */
  @GET
  @Path("door")
  @Transactional
  public Response door(@PathParam("date") long id) {
    MeetingDate date = group.date(id);
    Instant now = group.now();
    boolean open = Signing.isOpen(date, now);
    Door door = signing.door(id);
    Duration next = open ? Duration.between(now, door.changes(now)) : LOOK_AGAIN;
    return Response.ok(atTheDoor(date, door, open, now).page(group.texts()))
        .header("Refresh", next.toSeconds() + 1)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private AtTheDoorView atTheDoor(MeetingDate date, Door door, boolean open, Instant now) {
    String address = settings.at("/presence/" + date.id() + "/" + door.code(now)).toString();
    return new AtTheDoorView(
        group.meeting(date.activityId()).title(),
        group.row(date, 0),
        open ? QrDrawing.of(address) : null,
        door.word(date.wordNumber()),
        open ? null : DateRow.moment(SigningWindow.of(date.plan()).opens(), group.texts()),
        presences.count(date),
        group.path("/dates/" + date.id()));
  }

  /** « Changer de mot ». */
  @POST
  @Path("word")
  @Transactional
  public Response otherWord(@PathParam("date") long id) {
    group.locked(id).changeWord();
    return to(id, "/door");
  }

  /** The people of the form were there. */
  @POST
  @Path("presence")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response sign(@PathParam("date") long id, @FormParam("person") List<String> chosen) {
    if (!signing.byTrainer(group.key(), group.date(id), GroupMeetings.numbers(chosen))) {
      throw new Problem(Status.CONFLICT, "training.problem.presence");
    }
    return to(id, "#people");
  }

  /** Who else was there, by a name. */
  @POST
  @Path("others")
  @Transactional
  public View others(@PathParam("date") long id, @FormParam("name") String name) {
    return pages.of(id).with(people.called(group.key(), name)).page(group.texts());
  }

  private Response to(long id, String rest) {
    return group.to("/dates/" + id + rest);
  }
}
