package fr.passerelle.lti.admin.delivery;

import fr.passerelle.lti.admin.page.AdminViews;
import fr.passerelle.lti.admin.page.AdministrationPage;
import fr.passerelle.lti.admin.page.AdministratorsOnly;
import fr.passerelle.lti.admin.page.Page;
import fr.passerelle.lti.admin.platform.PlatformList;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.persistence.RefusedLaunch;
import fr.passerelle.lti.persistence.RefusedLaunches;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The last refused launches; a support code finds its own. */
@Path("/admin/refusals")
@AdministrationPage
@AdministratorsOnly
@Produces(MediaType.TEXT_HTML)
public class RefusalsResource {

  private static final int PAGE = 50;

  @Inject private RefusedLaunches refused;
  @Inject private PlatformList platforms;
  @Inject private AdminViews views;

  @GET
  public View show(
      @QueryParam("code") @DefaultValue("") String typed, @QueryParam("before") Long before) {
    String code = code(typed);
    Map<Long, String> names = platforms.names();
    List<RefusalLine> found =
        find(code, before).stream()
            .map(
                launch ->
                    new RefusalLine(launch, launch.registrationId().map(names::get).orElse(null)))
            .toList();
    return views.view(
        "refusals", Map.of("code", code, "page", new Page<>(found, PAGE, before != null)));
  }

  private List<RefusedLaunch> find(String code, Long before) {
    return code.isEmpty()
        ? refused.newest(Optional.ofNullable(before), PAGE + 1)
        : refused.withCode(code);
  }

  /** However it was read aloud and typed: spaces, small letters, no dash. */
  private static String code(String typed) {
    String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return letters.length() == 8 ? letters.substring(0, 4) + "-" + letters.substring(4) : letters;
  }
}
