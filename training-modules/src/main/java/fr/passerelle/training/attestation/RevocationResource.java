package fr.passerelle.training.attestation;

import fr.passerelle.lti.web.operator.OperatorOnly;
import fr.passerelle.lti.web.operator.OperatorRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The operator takes an attestation back: for a holder who has erased their data, or where one was
 * got by deceit. One line of text in and out.
 */
@ApplicationScoped
@OperatorOnly
@Path("/operator/attestations/revocation")
@Produces(MediaType.TEXT_PLAIN)
public class RevocationResource {

  @Inject private Attestations attestations;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String revoke(@FormParam("code") @DefaultValue("") String typed) {
    ShortCode code =
        ShortCode.read(typed).orElseThrow(() -> OperatorRefusal.badForm("code: twelve signs"));
    return attestations.revoke(code) ? "revoked\n" : "no attestation stands under this code\n";
  }
}
