package fr.passerelle.lti.web;

import fr.passerelle.lti.keys.ToolKeys;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Our public keys (RFC 7517), for platforms to verify what we sign. */
@Path(JwksResource.PATH)
public class JwksResource {

  static final String PATH = "/lti/jwks";

  @Inject private ToolKeys keys;

  @GET
  public Response keys() {
    return Response.ok(keys.publicKeySet().toString(true), "application/jwk-set+json")
        .header("Cache-Control", "public, max-age=300")
        .build();
  }
}
