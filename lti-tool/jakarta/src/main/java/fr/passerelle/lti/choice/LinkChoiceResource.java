package fr.passerelle.lti.choice;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchHandlers;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.lti.session.LaunchSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * « Que doit ouvrir ce lien ? » : a link that the platform placed without content, or with one that
 * we do not offer, opens what is chosen here, for everybody who follows it. A person who may place
 * in the context chooses, and may choose again; the picker is the one of deep linking.
 */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/link")
@Produces(MediaType.TEXT_HTML)
public class LinkChoiceResource {

  private static final String CONTENT = "content";

  @Inject private CurrentLaunch launch;
  @Inject private Choices choices;
  @Inject private LinkContents contents;
  @Inject private LaunchHandlers handlers;
  @Inject private LaunchSessions sessions;
  @Inject private TextLibrary texts;
  @Inject private Clock clock;

  /** The picker, or a search in it: what is ticked stays ticked. */
  @GET
  public View look(@Context UriInfo uri) {
    LaunchSession session = chooser();
    MultivaluedMap<String, String> asked = new MultivaluedHashMap<>(uri.getQueryParameters());
    contents
        .of(session.place())
        .ifPresent(now -> asked.computeIfAbsent(CONTENT, x -> List.of(now)));
    return picker(new PlacementForm(asked), List.of());
  }

  /** « Aperçu » : the content itself, with a way back to the picker as it was. */
  @GET
  @Path("preview")
  public View preview(@QueryParam("preview") String content, @Context UriInfo uri) {
    LaunchSession session = chooser();
    return choices
        .preview(content, session.locale(), PreviewLinks.of(session.path("link"), uri))
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.notfound"));
  }

  /**
   * « Ouvrir ce contenu » : keeps the choice and opens what stands. Of two who choose at once the
   * first is taken; the second is shown what the link opens, and may choose again.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response choose(MultivaluedMap<String, String> sent) {
    LaunchSession session = chooser();
    PlacementForm form = new PlacementForm(sent);
    List<String> ticked = form.ticked();
    return ticked.size() == 1 && choices.offer(ticked.get(0), session.locale()).isPresent()
        ? keep(session, form, ticked.get(0))
        : again(form, ticked);
  }

  private Response keep(LaunchSession session, PlacementForm form, String content) {
    String opens =
        contents
            .choose(session.place(), content, form.instead())
            .filter(handlers::open)
            .orElse(null);
    return opens == null
        ? picker(form, List.of(new FormFault("contents", "lti.link.error.meanwhile"))).again()
        : Response.seeOther(URI.create(opened(session, opens))).build();
  }

  private String opened(LaunchSession session, String content) {
    LaunchSession turned = sessions.turn(session, content).orElseThrow(this::closed);
    return handlers.of(content).orElseThrow().open(turned);
  }

  private Response again(PlacementForm form, List<String> ticked) {
    String fault =
        switch (ticked.size()) {
          case 0 -> "lti.link.error.nothing";
          case 1 -> "lti.link.error.unknown";
          default -> "lti.link.error.several";
        };
    return picker(form, List.of(new FormFault("contents", fault))).again();
  }

  private View picker(PlacementForm form, List<FormFault> faults) {
    LaunchSession session = launch.session();
    ChoiceView view =
        ChoiceView.of(
            session.path("link"), faults, form, choices.offers(session.locale()), false, false);
    Optional<String> now = contents.of(session.place());
    Optional<String> title =
        now.flatMap(one -> choices.offer(one, session.locale())).map(ContentOffer::title);
    return View.of(
        "lti/link.jte",
        texts.in(session.locale()).get("lti.link.title"),
        Map.of("choice", view, "link", new LinkView(now.orElse(""), title.orElse(null))));
  }

  /** The launch, if its person may choose and there is something to choose. */
  private LaunchSession chooser() {
    LaunchSession session = launch.session();
    if (!session.mayPlace()) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.choiceinstructors");
    }
    if (session.isRoleOldAt(clock.instant())) {
      throw new Problem(Status.FORBIDDEN, "lti.problem.rolesold");
    }
    if (!session.unplaced()) {
      throw new Problem(Status.CONFLICT, "lti.problem.placed");
    }
    return session;
  }

  private Problem closed() {
    return new Problem(Status.FORBIDDEN, "lti.problem.launchclosed");
  }
}
