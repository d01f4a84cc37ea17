package fr.passerelle.training.attestation.learner;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attestation.AttestationHolder;
import fr.passerelle.training.attestation.Attestations;
import fr.passerelle.training.attestation.Attested;
import fr.passerelle.training.attestation.Choices;
import fr.passerelle.training.attestation.Documents;
import fr.passerelle.training.attestation.ShortCode;
import fr.passerelle.training.attestation.badge.Badges;
import fr.passerelle.training.file.Download;
import fr.passerelle.training.pdf.PdfFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** « Mon attestation » : made once the course is completed, made again, taken back. */
@ApplicationScoped
@InLaunch
@Path("/s/{launch}/" + AttestationPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class AttestationResource {

  /** The field of the code that its owner has seen; empty or missing before the first one. */
  static final String SEEN = "seen";

  @Inject private Visits visits;
  @Inject private Attestations attestations;
  @Inject private AttestationPages pages;
  @Inject private Documents documents;
  @Inject private Badges badges;

  /** The page; whoever has not completed the course is sent to its home. */
  @GET
  @Transactional
  public Response mine() {
    Attempt attempt = visits.attempt();
    return pages
        .attested(attempt)
        .map(attested -> Response.ok(pages.page(attempt, attested)).build())
        .orElseGet(() -> Response.seeOther(URI.create(visits.home())).build());
  }

  /** Makes one, in the place of the one its owner has seen. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response issue(MultivaluedMap<String, String> form) {
    Attempt attempt = visits.lockedAttempt();
    Attested attested =
        pages
            .attested(attempt)
            .orElseThrow(() -> new Problem(Status.CONFLICT, "training.problem.notcompleted"));
    if (attempt.learner().displayName() == null) {
      throw new Problem(Status.CONFLICT, "training.problem.noname");
    }
    Optional<ShortCode> seen =
        Optional.ofNullable(form).map(sent -> sent.getFirst(SEEN)).flatMap(ShortCode::read);
    attestations.issue(attempt, attested, Choices.of(form), seen);
    return here();
  }

  /** Takes back the one its owner has seen, once the box is ticked. */
  @POST
  @Path("revocation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response revoke(@FormParam(SEEN) String seen, @FormParam("confirmed") String confirmed) {
    if (!"yes".equals(confirmed)) {
      throw new Problem(Status.BAD_REQUEST, "training.problem.notrevoked");
    }
    Attempt attempt = visits.lockedAttempt();
    ShortCode.read(seen).ifPresent(code -> attestations.revoke(attempt, code));
    return here();
  }

  /** The document; written when nothing is held any more. */
  @GET
  @Path("pdf")
  public Response pdf() {
    AttestationHolder holder = pages.valid();
    return PdfFile.of(fileName(holder, "pdf"), documents.pdf(holder));
  }

  /** The badge. */
  @GET
  @Path("badge")
  public Response badge() {
    AttestationHolder holder = pages.valid();
    byte[] badge = badges.of(holder.attestation()).getBytes(StandardCharsets.US_ASCII);
    return Download.of(fileName(holder, "jwt"), badge);
  }

  private static String fileName(AttestationHolder holder, String ending) {
    return "attestation-" + holder.attestation().code() + "." + ending;
  }

  private Response here() {
    return Response.seeOther(URI.create(visits.session().path(AttestationPages.PATH))).build();
  }
}
