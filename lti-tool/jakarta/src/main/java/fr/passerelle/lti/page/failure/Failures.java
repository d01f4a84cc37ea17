package fr.passerelle.lti.page.failure;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.ProblemPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Decides which page an exception becomes. */
@ApplicationScoped
class Failures {

  @Inject private ProblemPages pages;
  @Inject private HttpServletRequest request;

  Response page(Throwable failure) {
    Problem problem = problemIn(failure);
    if (problem != null) {
      return pages.page(problem, failure.getMessage());
    }
    if (failure instanceof WebApplicationException refused
        && refused.getResponse().getStatus() < 500) {
      return refused.getResponse().hasEntity() || refused.getResponse().getStatus() < 400
          ? refused.getResponse()
          : pages.page(known(refused.getResponse().getStatus()), refused.getMessage());
    }
    return DatabaseTrouble.in(failure)
        .map(trouble -> pages.later(notNow(), trouble))
        .orElseGet(() -> pages.failure(failure));
  }

  /** A person who sent something is told that it is not kept. */
  private Problem notNow() {
    boolean sent = !Set.of("GET", "HEAD").contains(request.getMethod());
    return new Problem(
        Response.Status.SERVICE_UNAVAILABLE, sent ? "lti.problem.notkept" : "lti.problem.busy");
  }

  /** A {@link Problem} thrown inside a transaction may arrive wrapped. */
  private Problem problemIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
      if (cause instanceof ConstraintViolationException) {
        return known(400);
      }
    }
    return null;
  }

  private Problem known(int code) {
    return Problem.known(code, request.getRequestURI());
  }
}
