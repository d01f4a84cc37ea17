package fr.passerelle.lti.page.failure;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that went wrong: what we foresaw, JAX-RS's own refusals, and failures of ours. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(Throwable failure) {
    return failures.page(failure);
  }
}
