package fr.passerelle.training.activity.video;

import fr.passerelle.lti.page.OtherSites;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.activity.video.Film.OnPeerTube;
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

/** The film from a chapter on, or from another site for whoever asked, and « J’ai vu le film ». */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class VideoResource {

  @Inject private Visits visits;
  @Inject private OtherSites sites;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /**
   * Shows the film. Asking for this page is the consent to load it from where it is: it is kept
   * nowhere, and asked again next time.
   *
   * @param from the second a chapter begins at
   */
  @GET
  @Path("film")
  @Transactional
  public Response film(@QueryParam("from") String from) {
    Visit<Video> visit =
        visits.reading(module, activity).as(Video.class).orElseThrow(Visits::noSuchActivity);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    Video video = visit.activity();
    if (video.film() instanceof OnPeerTube elsewhere) {
      sites.mayBeFramed(elsewhere.origin());
    }
    return Response.ok(VideoView.from(visit.frame(), video, video.chapterAt(from)).page()).build();
  }

  /** The film was watched, or read. */
  @POST
  @Path("watched")
  @Transactional
  public Response watched() {
    return visits.writing(module, activity, Video.class).complete();
  }
}
