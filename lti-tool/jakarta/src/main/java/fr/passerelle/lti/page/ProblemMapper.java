package fr.passerelle.lti.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal we foresaw. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

  @Inject private ProblemPages pages;

  @Override
  public Response toResponse(Problem problem) {
    return pages.page(problem, problem.getMessage());
  }
}
