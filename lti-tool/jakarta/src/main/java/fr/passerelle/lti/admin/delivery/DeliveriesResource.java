package fr.passerelle.lti.admin.delivery;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.Page;
import fr.passerelle.lti.admin.platform.PlatformList;
import fr.passerelle.lti.outbox.DeliveryLine;
import fr.passerelle.lti.outbox.oversight.Deliveries;
import fr.passerelle.lti.page.View;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scores on their way, why some have not arrived, and sending them again. */
@Path(DeliveriesResource.PATH)
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class DeliveriesResource {

  static final String PATH = "/admin/deliveries";

  private static final int PAGE = 50;

  @Inject private Deliveries deliveries;
  @Inject private PlatformList platforms;
  @Inject private Audit audit;
  @Inject private AdminViews views;

  @GET
  public View show(
      @QueryParam("platform") long platform,
      @QueryParam("states") String states,
      @QueryParam("before") Long before,
      @QueryParam("done") String done) {
    DeliveryChoice choice = DeliveryChoice.of(platform, states);
    List<DeliveryLine> found =
        deliveries.newest(choice.filter(), Optional.ofNullable(before), PAGE + 1);
    return views.view(
        "deliveries",
        done,
        Map.of(
            "choice",
            choice,
            "platforms",
            platforms.names(),
            "page",
            new Page<>(found, PAGE, before != null)));
  }

  @POST
  @Path("{id}/retry")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response resend(
      @PathParam("id") long id,
      @FormParam("platform") long platform,
      @FormParam("states") String states) {
    if (deliveries.resend(id)) {
      audit.record(Action.RESENT_SCORE, "n° " + id);
    }
    return back(DeliveryChoice.of(platform, states), "resent");
  }

  @POST
  @Path("retry")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response resendAll(
      @FormParam("platform") @DefaultValue("0") long platform, @FormParam("states") String states) {
    DeliveryChoice choice = DeliveryChoice.of(platform, states);
    long sent = deliveries.resendAll(choice.filter());
    audit.record(Action.RESENT_SCORES, String.valueOf(sent));
    return back(choice, "resentall");
  }

  private static Response back(DeliveryChoice choice, String done) {
    return Response.seeOther(URI.create(PATH + "?" + choice.query() + "&done=" + done)).build();
  }
}
