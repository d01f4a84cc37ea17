package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Endpoint;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import java.util.Set;

/**
 * Sends a browser that comes by another name of this machine to the public address. The page must
 * have the issuer's origin: the end of a login may only be framed by that.
 */
public record PublicHost(Site site) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

  public Endpoint guard(Endpoint endpoint) {
    return request ->
        isOtherLoopback(request)
            ? Response.empty(307).with("Location", site.at(request.uri().toString()))
            : endpoint.answer(request);
  }

  private boolean isOtherLoopback(Request request) {
    String host = request.header("Host").orElse("").split(":", 2)[0];
    String own = site.issuer().getHost();
    return LOOPBACK.contains(host) && LOOPBACK.contains(own) && !host.equals(own);
  }
}
