package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.NewRegistration;
import fr.passerelle.lti.web.intake.RegistrationForm;
import fr.passerelle.lti.web.intake.RegistrationIntake;
import fr.passerelle.lti.web.intake.ToolDescription;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Registering a platform that knows no dynamic registration: what it needs, what we need. */
@Path(RegistrationResource.PATH)
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class RegistrationResource {

  static final String PATH = "/admin/registration";

  @Inject private RegistrationIntake intake;
  @Inject private JpaRegistrations registrations;
  @Inject private ToolDescription tool;
  @Inject private AdminViews views;

  @GET
  public View show() {
    return page(new RegistrationForm(new MultivaluedHashMap<>()), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(MultivaluedMap<String, String> typed) {
    RegistrationForm form = new RegistrationForm(typed);
    List<FormError> errors = form.wrongs().stream().map(RegistrationResource::error).toList();
    if (errors.isEmpty() && registrations.find(form.read().registration().key()).isPresent()) {
      errors = List.of(new FormError("client_id", "admin.registration.known"));
    }
    return errors.isEmpty()
        ? registered(form.read())
        : Response.status(Status.BAD_REQUEST).entity(page(form, errors)).build();
  }

  private Response registered(NewRegistration registration) {
    long id = intake.enrol(registration).id();
    return Response.seeOther(URI.create(PlatformsResource.path(id) + "?done=typed")).build();
  }

  private static FormError error(RegistrationForm.Wrong wrong) {
    return new FormError(
        wrong.field().parameter(),
        "admin.registration.wrong." + wrong.flaw(),
        "admin.registration." + wrong.field());
  }

  private View page(RegistrationForm form, List<FormError> errors) {
    return views.view(
        "registration", Map.of("form", form, "errors", errors, "tool", tool.configuration()));
  }
}
