package fr.passerelle.lti.web.edge;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/**
 * Puts {@link ProtectiveHeaders} on every resource's answer, beside a policy of its own where it
 * has one. Pages are personal and never cached unless a resource says so.
 */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

  @Inject private ProtectiveHeaders protective;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    protective.all().forEach((name, value) -> putIfAbsent(headers, name, value));
    putIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static void putIfAbsent(
      MultivaluedMap<String, Object> headers, String name, String value) {
    if (!headers.containsKey(name)) {
      headers.putSingle(name, value);
    }
  }
}
