package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.keys.ToolKeys;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Our public keys (RFC 7517), for platforms to verify what we sign. A key that was withdrawn is
 * served from memory for a minute at most, and from caches on the way for another.
 */
@Path(JwksResource.PATH)
public class JwksResource {

  static final String PATH = "/lti/jwks";

  private static final String ONE_MINUTE =
      "public, max-age=" + ToolKeys.PUBLISHED_FROM_MEMORY.toSeconds();

  @Inject private ToolKeys keys;

  @GET
  public Response keys() {
    return Response.ok(keys.publicKeySet().toString(true), "application/jwk-set+json")
        .header(HttpHeaders.CACHE_CONTROL, ONE_MINUTE)
        .build();
  }
}
