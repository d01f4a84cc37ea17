package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Endpoint;
import fr.passerelle.lti.sandbox.http.Refusal;

/** Lets a form through that comes from our own pages, or from no page at all. */
public record SameOrigin(Site site) {

  public Endpoint guard(Endpoint endpoint) {
    return request -> {
      if (request.header("Origin").filter(o -> !o.equals(site.issuer().toString())).isPresent()) {
        throw new Refusal(403, "the form comes from another site");
      }
      return endpoint.answer(request);
    };
  }
}
