package fr.passerelle.lti.choice;

import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.deeplinking.Choice;
import fr.passerelle.lti.deeplinking.ChoiceRefused;
import fr.passerelle.lti.deeplinking.DeepLinking;
import fr.passerelle.lti.deeplinking.DeepLinkingOutcome;
import fr.passerelle.lti.deeplinking.DeepLinkingResponse;
import fr.passerelle.lti.deeplinking.LtiResourceLinkItem;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.page.OtherSites;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.session.ContentAddresses;
import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The picker of a deep linking launch: look, choose, and go back to the platform with signed links
 * (Deep Linking 2.0, section 2). There is one only in the session of a person who may place: the
 * launch has been asked, and nobody else has {@link Choices#settings}.
 */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/choice")
@Produces(MediaType.TEXT_HTML)
public class ChoiceResource {

  @Inject private CurrentLaunch launch;
  @Inject private Choices choices;
  @Inject private DeepLinking deepLinking;
  @Inject private JpaRegistrations registrations;
  @Inject private ToolSettings tool;
  @Inject private TextLibrary texts;
  @Inject private OtherSites sites;
  @Inject private ContentAddresses addresses;

  /** The picker, or a search in it: what is ticked stays ticked. */
  @GET
  public View look(@Context UriInfo uri) {
    return picker(new PlacementForm(uri.getQueryParameters()), List.of());
  }

  /** « Aperçu » : the content itself, with a way back to the picker as it was. */
  @GET
  @Path("preview")
  public View preview(@QueryParam("preview") String content, @Context UriInfo uri) {
    settings();
    LaunchSession session = launch.session();
    return choices
        .preview(content, session.locale(), PreviewLinks.of(session.path("choice"), uri))
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "lti.problem.notfound"));
  }

  /** « Ajouter au cours », or « Revenir sans rien ajouter » with nothing chosen. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> sent) {
    PlacementForm form = new PlacementForm(sent);
    try {
      return goBack(form, sent.containsKey("nothing") ? Choice.nothing() : choice(form));
    } catch (PlacementForm.Unfit unfit) {
      return again(form, unfit.faults());
    }
  }

  private Choice choice(PlacementForm form) throws PlacementForm.Unfit {
    PlacementForm.Order order = form.order();
    return Choice.of(order.contents().stream().map(one -> link(one, order.placement())).toList());
  }

  private LtiResourceLinkItem link(String content, Placement placement) {
    return choices
        .offer(content, launch.session().locale())
        .map(
            offer ->
                placement.link(
                    offer, addresses.of(content), tool.at("/assets/logo.png"), reviewLabel()))
        .orElseThrow(() -> new Problem(Status.BAD_REQUEST, "lti.problem.request"));
  }

  private String reviewLabel() {
    return texts.in(launch.session().locale()).get("lti.choice.review");
  }

  private Response goBack(PlacementForm form, Choice choice) {
    LaunchSession session = launch.session();
    Registration registration = registrations.byId(session.registrationId()).orElseThrow();
    DeepLinkingOutcome outcome =
        deepLinking.respond(registration, session.deploymentId(), settings(), choice);
    return outcome instanceof DeepLinkingResponse response
        ? response(response)
        : again(form, List.of(new FormFault("contents", textOf((ChoiceRefused) outcome))));
  }

  /** The form leads to the platform, so this one page may post there. */
  private Response response(DeepLinkingResponse answer) {
    View page =
        View.of(
            "lti/chosen.jte",
            texts.in(launch.session().locale()).get("lti.chosen.title"),
            Map.of("action", answer.returnUrl().toString(), "jwt", answer.jwt()));
    sites.mayBeSentTo(answer.returnUrl());
    return Response.ok(page).build();
  }

  private static String textOf(ChoiceRefused refused) {
    return "lti.choice.error." + refused.reason().name().toLowerCase(Locale.ROOT);
  }

  private Response again(PlacementForm form, List<FormFault> faults) {
    return picker(form, faults).again();
  }

  private View picker(PlacementForm form, List<FormFault> faults) {
    LaunchSession session = launch.session();
    DeepLinkingSettings accepted = settings();
    ChoiceView view =
        ChoiceView.of(
            session.path("choice"),
            faults,
            form,
            choices.offers(session.locale()),
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
