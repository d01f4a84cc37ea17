package fr.passerelle.lti.choice;

import fr.passerelle.lti.deeplinking.Choice;
import fr.passerelle.lti.deeplinking.ChoiceRefused;
import fr.passerelle.lti.deeplinking.DeepLinking;
import fr.passerelle.lti.deeplinking.DeepLinkingOutcome;
import fr.passerelle.lti.deeplinking.DeepLinkingResponse;
import fr.passerelle.lti.deeplinking.LtiResourceLinkItem;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.launch.DeepLinkingSettings;
import fr.passerelle.lti.page.FormTargets;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.InstructorsOnly;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The picker of a deep linking launch: look, choose, and go back to the platform with signed links
 * (Deep Linking 2.0, section 3).
 */
@RequestScoped
@InLaunch
@InstructorsOnly
@Path("/s/{launch}/choice")
@Produces(MediaType.TEXT_HTML)
public class ChoiceResource {

  private static final int UNPROCESSABLE = 422;

  @Inject private CurrentLaunch launch;
  @Inject private Choices choices;
  @Inject private DeepLinking deepLinking;
  @Inject private JpaRegistrations registrations;
  @Inject private ToolSettings tool;
  @Inject private TextLibrary texts;
  @Inject private FormTargets targets;

  @GET
  public View look(
      @QueryParam("words") String words,
      @QueryParam("audience") String audience,
      @QueryParam("minutes") @DefaultValue("0") int minutes) {
    return picker(new Wish(words, audience, minutes), null);
  }

  /** « Ajouter au cours », or « Revenir sans rien ajouter » with nothing chosen. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> form) {
    if (form.containsKey("nothing")) {
      return goBack(Choice.nothing());
    }
    try {
      return choose(new PlacementForm(form));
    } catch (PlacementForm.Unfit unfit) {
      return again(unfit.getMessage());
    }
  }

  private Response choose(PlacementForm form) throws PlacementForm.Unfit {
    List<String> contents = form.contents();
    if (contents.isEmpty()) {
      throw new PlacementForm.Unfit("lti.choice.error.nothing");
    }
    Placement placement = form.placement();
    return goBack(Choice.of(contents.stream().map(one -> link(one, placement)).toList()));
  }

  private LtiResourceLinkItem link(String content, Placement placement) {
    return choices
        .offer(content, launch.session().locale())
        .map(offer -> placement.link(offer, tool.at("/assets/logo.svg")))
        .orElseThrow(() -> new Problem(Status.BAD_REQUEST, "lti.problem.request"));
  }

  private Response goBack(Choice choice) {
    LaunchSession session = launch.session();
    Registration registration = registrations.byId(session.registrationId()).orElseThrow();
    DeepLinkingOutcome outcome =
        deepLinking.respond(registration, session.deploymentId(), settings(), choice);
    return outcome instanceof DeepLinkingResponse response
        ? response(response)
        : again(
            "lti.choice.error."
                + ((ChoiceRefused) outcome).reason().name().toLowerCase(Locale.ROOT));
  }

  /** The form leads to the platform, so this one page may post there. */
  private Response response(DeepLinkingResponse answer) {
    View page =
        View.of(
            "lti/chosen.jte",
            texts.in(launch.session().locale()).get("lti.chosen.title"),
            Map.of("action", answer.returnUrl().toString(), "jwt", answer.jwt()));
    targets.allow(answer.returnUrl());
    return Response.ok(page).build();
  }

  private Response again(String errorKey) {
    return Response.status(UNPROCESSABLE).entity(picker(new Wish("", "", 0), errorKey)).build();
  }

  private View picker(Wish wish, String errorKey) {
    LaunchSession session = launch.session();
    DeepLinkingSettings accepted = settings();
    List<ContentOffer> offers = choices.offers(session.locale());
    ChoiceView view =
        new ChoiceView(
            session.path("choice"),
            errorKey,
            wish.words(),
            wish.audience(),
            wish.minutes(),
            ChoiceView.audiencesOf(offers),
            offers.stream().filter(wish::fits).toList(),
            accepted.acceptMultiple(),
            accepted.acceptLineItem());
    String title = texts.in(session.locale()).get("lti.choice.title");
    return View.of("lti/choice.jte", title, Map.of("choice", view));
  }

  private DeepLinkingSettings settings() {
    return choices
        .settings(launch.session())
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.notfound"));
  }
}
