package fr.passerelle.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Turns whatever went wrong into one page, one status and one log line with the same code. */
@RequestScoped
public class ProblemPages {

  private static final Logger LOG = System.getLogger("fr.passerelle.problem");

  @Inject private Shell shell;

  /**
   * The answer to a request that was refused.
   *
   * @param detail for the log only, in English; never personal data, never a token
   */
  public Response page(Problem problem, String detail) {
    String code = SupportCode.next();
    LOG.log(
        problem.status().getStatusCode() < 500 ? Level.INFO : Level.WARNING,
        "{0} {1} {2}: {3}",
        code,
        problem.status().getStatusCode(),
        problem.textKey(),
        oneLine(detail));
    return answer(problem, code);
  }

  /** The answer to a failure of ours; the stack trace stays in the log. */
  public Response failure(Throwable failure) {
    String code = SupportCode.next();
    LOG.log(Level.ERROR, code + " unexpected failure", failure);
    return answer(
        new Problem(Response.Status.INTERNAL_SERVER_ERROR, "lti.problem.failure"), code);
  }

  private Response answer(Problem problem, String code) {
    Texts texts = shell.texts();
    View view =
        View.of(
            "lti/problem.jte",
            texts.get("lti.problem.title"),
            Map.of(
                "what", texts.get(problem.textKey() + ".what", problem.arguments()),
                "then", texts.get(problem.textKey() + ".then", problem.arguments()),
                "code", code));
    return Response.status(problem.status())
        .type(MediaType.TEXT_HTML_TYPE)
        .header("Cache-Control", "no-store")
        .entity(view)
        .build();
  }

  private static String oneLine(String detail) {
    return detail == null ? "" : detail.replaceAll("\\p{Cntrl}", " ");
  }
}
