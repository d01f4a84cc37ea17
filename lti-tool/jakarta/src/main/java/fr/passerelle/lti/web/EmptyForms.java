package fr.passerelle.lti.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** A POST of nothing is an empty form; JAX-RS would hand its resource null. */
@Provider
@PreMatching
public class EmptyForms implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (HttpMethod.POST.equals(request.getMethod())
        && request.getMediaType() == null
        && !request.hasEntity()) {
      request
          .getHeaders()
          .putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
    }
  }
}
