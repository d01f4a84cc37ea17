package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * « Carnet de notes » : the trainer chooses the columns, sees how they stand, and reads back what
 * the workspace holds. No method here is in a transaction: workspaces are asked in between.
 */
@ApplicationScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/group/gradebook")
@Produces(MediaType.TEXT_HTML)
public class GradebookResource {

  /** Long enough for a workspace that is well; the work goes on behind the page. */
  private static final Duration PATIENCE = Duration.ofSeconds(6);

  @Inject private CurrentLaunch launch;
  @Inject private GradebookPages pages;
  @Inject private CourseGradebooks gradebooks;
  @Inject private ColumnSchedule schedule;
  @Inject private ResultComparison results;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;

  /**
   * The page.
   *
   * @param saved whether a choice was kept just now; nothing but « yes » says so
   */
  @GET
  public View page(@QueryParam("saved") String saved) {
    return view(
        "tm/gradebook.jte",
        "training.gradebook.title",
        Map.of("gradebook", current(), "saved", "yes".equals(saved)));
  }

  private GradebookPage current() {
    LaunchSession session = launch.session();
    return pages.of(session, key(), course());
  }

  /** Keeps the choice, then has it carried out. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> form) {
    Layout layout =
        Arrays.stream(Layout.values())
            .filter(one -> one.name().equals(form.getFirst("layout")))
            .filter(this::isOffered)
            .findFirst()
            .orElseThrow(() -> new Problem(Status.BAD_REQUEST, "training.problem.layout"));
    carryOut(layout);
    return back("?saved=yes");
  }

  private boolean isOffered(Layout layout) {
    return current().options().stream().anyMatch(option -> option.layout() == layout);
  }

  /** « Réessayer » : the same choice again, with what this launch offers. */
  @POST
  @Path("retry")
  public Response retry() {
    Optional<Layout> layout =
        gradebooks.find(key()).map(CourseGradebook::layout).filter(this::isOffered);
    layout.ifPresent(this::carryOut);
    return back("");
  }

  private void carryOut(Layout layout) {
    schedule.carryOut(launch.session().registrationId(), kept(layout), PATIENCE);
  }

  /** A double click that chooses for the first time: the second one finds the first one's row. */
  private long kept(Layout layout) {
    AgsEndpoint offered = pages.usable(launch.session());
    String link = launch.session().resourceLinkId();
    try {
      return gradebooks.choose(key(), layout, offered, link);
    } catch (RuntimeException perhapsKeptMeanwhile) {
      return gradebooks.choose(key(), layout, offered, link);
    }
  }

  private Response back(String query) {
    return Response.seeOther(URI.create(launch.session().path("group/gradebook") + query)).build();
  }

  /** What the workspace holds, asked now and kept nowhere. */
  @GET
  @Path("results")
  public View results() {
    ComparisonView comparison =
        results.read(launch.session(), key(), GradebookPages.title(launch.session(), course()));
    return view("tm/comparison.jte", "training.held.title", Map.of("comparison", comparison));
  }

  private View view(String template, String titleKey, Map<String, Object> model) {
    String title = texts.in(launch.session().locale()).get(titleKey);
    return View.of(template, title, model);
  }

  private AttemptKey key() {
    return AttemptKey.of(launch.session()).orElseThrow(GradebookResource::unknown);
  }

  private Course course() {
    LaunchSession session = launch.session();
    return PlacedContent.of(session)
        .flatMap(content -> catalog.current(content.courseId(), session.locale()))
        .orElseThrow(GradebookResource::unknown);
  }

  private static Problem unknown() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }
}
