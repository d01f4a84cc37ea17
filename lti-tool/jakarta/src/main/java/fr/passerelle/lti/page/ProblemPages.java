package fr.passerelle.lti.page;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.host.RedactedFailure;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Turns whatever went wrong into one page, one status and one log line with the same code. */
@ApplicationScoped
public class ProblemPages {

  private static final Logger LOG = System.getLogger("fr.passerelle.problem");

  @Inject private Shell shell;
  @Inject private Drawing drawing;
  @Inject private HttpServletRequest request;

  /**
   * The answer to a request that was refused.
   *
   * @param detail for the log only, in English; never personal data, never a token
   */
  public Response page(Problem problem, String detail) {
    return answer(problem, logged(problem.status().getStatusCode(), problem.textKey(), detail));
  }

  /** The answer to a request that may be made again in a moment. */
  public Response later(Problem problem, String detail) {
    return Response.fromResponse(page(problem, detail)).header("Retry-After", "5").build();
  }

  /**
   * Notes a refusal whose answer is drawn elsewhere.
   *
   * @param what the reason's name
   * @return the support code for the answer
   */
  public String logged(int status, String what, String detail) {
    String code = SupportCode.next();
    LOG.log(
        status < 500 ? Level.INFO : Level.WARNING,
        "{0} {1} {2}: {3}",
        code,
        status,
        what,
        oneLine(detail));
    return code;
  }

  /** The answer to a failure of ours; the stack trace stays in the log. */
  public Response failure(Throwable failure) {
    String code = SupportCode.next();
    RedactedFailure.log(LOG, Level.ERROR, code + " unexpected failure", failure);
    return answer(new Problem(Response.Status.INTERNAL_SERVER_ERROR, "lti.problem.failure"), code);
  }

  /** Answers a request that never reaches a resource with the same page. */
  public void send(HttpServletResponse response, int status, String detail) throws IOException {
    Problem problem = Problem.known(status, request.getRequestURI());
    Utf8ByteOutput page = drawing.of(view(problem, logged(status, problem.textKey(), detail)), "");
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream()::write);
  }

  /** The answer under a support code that has been {@linkplain #logged logged}. */
  public Response answer(Problem problem, String code) {
    return Response.status(problem.status())
        .type(MediaType.TEXT_HTML_TYPE)
        .header("Cache-Control", "no-store")
        .entity(view(problem, code))
        .build();
  }

  private View view(Problem problem, String code) {
    Texts texts = shell.texts();
    String support = problem.supportKey();
    String what = texts.get(problem.textKey() + ".what", problem.arguments());
    return View.of(
        "lti/problem.jte",
        what,
        Map.of(
            "what", what,
            "then", texts.get(problem.textKey() + ".then", problem.arguments()),
            "way", problem.way(),
            "support", texts.get(texts.has(support) ? support : "lti.problem.support"),
            "code", code));
  }

  private static String oneLine(String detail) {
    return detail == null ? "" : OneLine.of(detail);
  }
}
