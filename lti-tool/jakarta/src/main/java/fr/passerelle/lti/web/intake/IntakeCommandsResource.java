package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.persistence.Invitations;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.web.operator.OperatorOnly;
import fr.passerelle.lti.web.operator.OperatorRefusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * The operator's commands, one line of text in and out; {@code ./passerelle} calls them. Forms in,
 * since they need nothing but what every HTTP client has.
 */
@Path("/operator")
@OperatorOnly
@Produces(MediaType.TEXT_PLAIN)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class IntakeCommandsResource {

  @Inject private Invitations invitations;
  @Inject private JpaRegistrations registrations;
  @Inject private RegistrationIntake intake;
  @Inject private ToolSettings settings;

  /** Makes an invitation; answers with its address, which is shown this once. */
  @POST
  @Path("invitations")
  public String invite(
      @FormParam("label") @DefaultValue("Espace de travail") String label,
      @FormParam("approve") @DefaultValue("false") boolean approves,
      @FormParam(RegistrationForm.TRUST) @DefaultValue("false") boolean trusts,
      @FormParam("uses") @DefaultValue("1") int uses,
      @FormParam("hours") @DefaultValue("72") int hours) {
    if (label.length() > 255 || uses < 1 || uses > 100 || hours < 1 || hours > 24 * 31) {
      throw OperatorRefusal.badForm("label: up to 255 characters, uses: 1 to 100, hours: 1 to 744");
    }
    String token = invitations.invite(label, approves, trusts, uses, Duration.ofHours(hours));
    return settings.at("/lti/register/" + token) + "\n";
  }

  /** Every registration: number, state, issuer, client id, name. */
  @GET
  @Path("registrations")
  public String registrations() {
    return registrations.all().stream().map(this::line).collect(Collectors.joining());
  }

  /** Registers a platform by hand, approved from the start; the administrator has the facts. */
  @POST
  @Path("registrations")
  public Response register(MultivaluedMap<String, String> form) {
    RegistrationRecord kept = intake.enrol(new RegistrationForm(form).read());
    return Response.status(Status.CREATED).entity(line(kept)).build();
  }

  /** Approves a registration and the deployments that wait with it. */
  @POST
  @Path("registrations/{number}/approval")
  public String approve(@PathParam("number") long number) {
    if (!registrations.approve(number)) {
      throw new OperatorRefusal(Status.NOT_FOUND, "no registration " + number);
    }
    return "approved " + number + "\n";
  }

  private String line(RegistrationRecord record) {
    return "%d %s %s %s %s%n"
        .formatted(
            record.id(),
            record.approved() ? "approved" : "awaiting",
            record.registration().issuer(),
            record.registration().clientId(),
            record.name());
  }
}
