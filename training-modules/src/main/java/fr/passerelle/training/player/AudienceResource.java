package fr.passerelle.training.player;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.attempt.ContentKinds;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;

/**
 * For people who opened a link that is not meant for them: what there is for the others. No
 * workspace tells a parent from a teacher, so that each page says whom it is for, and leads here.
 * Guides can be read whole; nothing is recorded.
 */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}")
@Produces(MediaType.TEXT_HTML)
public class AudienceResource {

  private static final String PARENTS = "for-parents";
  private static final String TEACHERS = "for-teachers";

  @Inject private CurrentLaunch launch;
  @Inject private Catalog catalog;
  @Inject private ActivityKinds kinds;
  @Inject private TextLibrary library;

  /** The guides for parents. */
  @GET
  @Path(PARENTS)
  public View guides() {
    return page(Audience.PARENTS, path(PARENTS));
  }

  /** One guide, to read. */
  @GET
  @Path(PARENTS + "/{guide}")
  public View guide(@PathParam("guide") String guide) {
    Course course =
        offered(Audience.PARENTS).stream()
            .filter(one -> one.id().equals(guide))
            .findFirst()
            .orElseThrow(() -> new Problem(Status.NOT_FOUND, "training.problem.activity"));
    String title = texts().get("training.preview.title", course.title());
    PreviewView whole = PreviewView.guide(course, path(PARENTS), kinds::outline);
    return View.of("tm/preview-module.jte", title, Map.of("preview", whole));
  }

  /** The courses for teachers. */
  @GET
  @Path(TEACHERS)
  public View courses() {
    return page(Audience.TEACHERS, null);
  }

  private View page(Audience audience, String read) {
    AudienceView view = AudienceView.of(audience, offered(audience), read, back(audience));
    String title = texts().get(view.key("title"));
    return View.of("tm/audience.jte", title, Map.of("audience", view));
  }

  /** To the page that the link was placed for, which addresses the others. */
  private String back(Audience audience) {
    return path(
        ContentKinds.of(audience == Audience.PARENTS ? Audience.TEACHERS : Audience.PARENTS)
            .home());
  }

  private List<Course> offered(Audience audience) {
    return catalog.all().stream().filter(one -> one.audience() == audience).toList();
  }

  private String path(String rest) {
    return session().path(rest);
  }

  private Texts texts() {
    return library.in(session().locale());
  }

  private LaunchSession session() {
    return launch.session();
  }
}
