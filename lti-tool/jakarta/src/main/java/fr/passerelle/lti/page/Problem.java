package fr.passerelle.lti.page;

import jakarta.ws.rs.core.Response;

/**
 * A request that gets a calm page instead of what it asked for. The page says what happened and
 * what to do ({@code <textKey>.what} and {@code <textKey>.then}) and carries a support code; the
 * log holds the same code beside the detail.
 */
public class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Response.Status status;
  private final String textKey;
  private final transient Object[] arguments;

  public Problem(Response.Status status, String textKey, Object... arguments) {
    super(textKey);
    this.status = status;
    this.textKey = textKey;
    this.arguments = arguments.clone();
  }

  Response.Status status() {
    return status;
  }

  String textKey() {
    return textKey;
  }

  Object[] arguments() {
    return arguments.clone();
  }

  /** The page for a status that says it all. */
  static Problem known(int code) {
    Response.Status status = Response.Status.fromStatusCode(code);
    return new Problem(
        status == null ? Response.Status.BAD_REQUEST : status,
        switch (code) {
          case 404 -> "lti.problem.notfound";
          case 405 -> "lti.problem.method";
          case 413 -> "lti.problem.toolarge";
          default -> "lti.problem.request";
        });
  }
}
