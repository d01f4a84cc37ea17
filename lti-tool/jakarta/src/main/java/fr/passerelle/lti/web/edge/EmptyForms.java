package fr.passerelle.lti.web.edge;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * What a POST without a content type is: an empty form when there is nothing in it, where JAX-RS
 * would hand its resource null; otherwise nothing we could read.
 */
@Provider
@PreMatching
public class EmptyForms implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (!HttpMethod.POST.equals(request.getMethod()) || request.getMediaType() != null) {
      return;
    }
    if (request.hasEntity()) {
      throw new NotSupportedException("no content type");
    }
    request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
  }
}
