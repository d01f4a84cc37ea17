package fr.passerelle.lti.limit;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.ProblemPages;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** See {@link RateLimited}. Counts before anything of the request is read. */
@Provider
@RateLimited(LimitedEntry.LOGIN)
@Priority(Priorities.AUTHENTICATION - 100)
public class RateLimitFilter implements ContainerRequestFilter {

  @Inject private Allowances allowances;
  @Inject private ProblemPages pages;
  @Context private HttpServletRequest connection;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    List<String> forwardedFor = Arrival.forwardedFor(connection);
    allowances
        .take(entry(), connection.getRemoteAddr(), forwardedFor)
        .ifPresent(wait -> request.abortWith(pleaseWait(wait)));
  }

  private LimitedEntry entry() {
    return Optional.ofNullable(resource.getResourceMethod().getAnnotation(RateLimited.class))
        .orElseGet(() -> resource.getResourceClass().getAnnotation(RateLimited.class))
        .value();
  }

  private Response pleaseWait(Duration wait) {
    long seconds = wait.toSeconds() + 1;
    Problem problem = new Problem(Status.TOO_MANY_REQUESTS, "admin.toomany", seconds);
    return Response.fromResponse(pages.page(problem, "too many requests from one address"))
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .build();
  }
}
