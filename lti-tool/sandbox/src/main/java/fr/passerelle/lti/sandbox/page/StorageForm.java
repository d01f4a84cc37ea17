package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.StorageOffer;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.stream.Stream;

/** Chooses what tools may keep in the page: {@code offer=NAME}. */
public record StorageForm(Workspace workspace) {

  public Response apply(Request request) {
    Params form = request.form();
    workspace.offerStorage(offer(form.require("offer")));
    String back = form.get("back").filter(address -> address.startsWith("/?")).orElse("/?");
    return Response.seeOther(back + "#stockage");
  }

  private static StorageOffer offer(String name) {
    return Stream.of(StorageOffer.values())
        .filter(offer -> offer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.badRequest("unknown offer"));
  }
}
