package fr.passerelle.training.attestation.check;

import fr.passerelle.lti.limit.Arrival;
import fr.passerelle.lti.limit.LimitedEntry;
import fr.passerelle.lti.limit.RateLimited;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.attestation.Attestation;
import fr.passerelle.training.attestation.AttestationState;
import fr.passerelle.training.attestation.Attestations;
import fr.passerelle.training.attestation.CheckAddress;
import fr.passerelle.training.attestation.ShortCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The public page of an attestation. Whoever guesses is slowed down; whoever finds one is not. A
 * code that never was and one that was erased are answered alike.
 */
@ApplicationScoped
@Path(CheckAddress.PATH)
@Produces(MediaType.TEXT_HTML)
public class CheckResource {

  /** Longer than anybody types. */
  private static final int SHOWN_AGAIN = 40;

  @Inject private Attestations attestations;
  @Inject private Arrival arrival;
  @Inject private TextLibrary texts;

  /** Where a code is typed; one that is typed leads to its page. */
  @GET
  public Response type(@QueryParam("code") String typed) {
    if (typed == null) {
      return page(Status.OK, "tm/attestation/type.jte", CheckView.unknown(""));
    }
    return ShortCode.read(typed)
        .map(code -> URI.create(CheckAddress.PATH + "/" + code.grouped()))
        .map(address -> Response.seeOther(address).build())
        .orElseGet(() -> unknown(typed));
  }

  /** What is attested under a code: 200 while it is valid, 410 when it is no more, else 404. */
  @GET
  @Path("{code}")
  @RateLimited(LimitedEntry.CHECK)
  @Transactional
  public Response check(@PathParam("code") String typed) {
    Optional<Attestation> found = ShortCode.read(typed).flatMap(attestations::find);
    found.ifPresent(any -> arrival.isWelcome(LimitedEntry.CHECK));
    return found.map(this::known).orElseGet(() -> unknown(typed));
  }

  private Response known(Attestation attestation) {
    CheckView view = CheckView.of(attestation, attestations.today());
    Status status = view.state() == AttestationState.VALID ? Status.OK : Status.GONE;
    return page(status, "tm/attestation/check.jte", view);
  }

  private Response unknown(String typed) {
    String again = typed.substring(0, Math.min(typed.length(), SHOWN_AGAIN));
    return page(Status.NOT_FOUND, "tm/attestation/check.jte", CheckView.unknown(again));
  }

  private Response page(Status status, String template, CheckView view) {
    String title = texts.in(Locale.FRENCH).get("training.check.title");
    return Response.status(status)
        .entity(View.of(template, title, Map.of("check", view)))
        .header("X-Robots-Tag", "noindex")
        .build();
  }
}
