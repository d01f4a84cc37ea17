package fr.passerelle.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Decides which page an exception becomes. */
@RequestScoped
class Failures {

  @Inject private ProblemPages pages;

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
    return pages.failure(failure);
  }

  /** A {@link Problem} thrown inside a transaction may arrive wrapped. */
  private static Problem problemIn(Throwable failure) {
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

  private static Problem known(int code) {
    Status status = Status.fromStatusCode(code);
    return new Problem(
        status == null ? Status.BAD_REQUEST : status,
        switch (code) {
          case 404 -> "lti.problem.notfound";
          case 405 -> "lti.problem.method";
          case 413 -> "lti.problem.toolarge";
          default -> "lti.problem.request";
        });
  }
}
