package fr.passerelle.training.trainer;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Parcours;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.trainer.TimetableForm.Misfit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** The days of this context's course: a trainer of the context gives them. */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group/days")
@Produces(MediaType.TEXT_HTML)
public class TimetableResource {

  @Inject private CurrentLaunch launch;
  @Inject private Timetables timetables;
  @Inject private Catalog catalog;
  @Inject private TextLibrary library;

  /**
   * The form, as the days are now.
   *
   * @param saved whether they were given just now; nothing but « yes » says so
   */
  @GET
  @Transactional
  public View days(@QueryParam("saved") String saved) {
    TimetableForm form = TimetableForm.of(parts(), timetables.of(key()));
    return view(form, List.of(), "yes".equals(saved)).page(texts());
  }

  /** Gives all of the days together, or none. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response give(MultivaluedMap<String, String> fields) {
    TimetableForm form = TimetableForm.sent(parts(), fields).orElseThrow(Visits::unfitForm);
    List<Misfit> misfits = form.misfits();
    if (!misfits.isEmpty()) {
      return view(form, misfits, false).page(texts()).again();
    }
    timetables.give(key(), form.days());
    return Response.seeOther(URI.create(here() + "?saved=yes")).build();
  }

  private TimetableView view(TimetableForm form, List<Misfit> misfits, boolean saved) {
    String group = launch.session().path("group");
    return new TimetableView(content().title(course()), form, misfits, saved, here(), group);
  }

  private List<TimetablePart> parts() {
    return TimetablePart.of(content(), course());
  }

  private Course course() {
    return catalog
        .current(key().courseId(), launch.session().locale())
        .orElseThrow(TimetableResource::unknown);
  }

  private PlacedContent content() {
    return PlacedContent.of(launch.session()).orElseThrow(TimetableResource::unknown);
  }

  private AttemptKey key() {
    return AttemptKey.of(launch.session(), new Parcours()).orElseThrow(TimetableResource::unknown);
  }

  private String here() {
    return launch.session().path("group/days");
  }

  private Texts texts() {
    return library.in(launch.session().locale());
  }

  private static Problem unknown() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }
}
