package fr.passerelle.lti.page;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

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
  private final transient NavItem way;

  public Problem(Response.Status status, String textKey, Object... arguments) {
    this(status, textKey, null, arguments);
  }

  private Problem(Response.Status status, String textKey, NavItem way, Object[] arguments) {
    super(textKey);
    this.status = status;
    this.textKey = textKey;
    this.way = way;
    this.arguments = arguments.clone();
  }

  /** The same, with a link from where to go on. */
  public Problem leadingTo(NavItem link) {
    return new Problem(status, textKey, link, arguments);
  }

  Response.Status status() {
    return status;
  }

  String textKey() {
    return textKey;
  }

  Optional<NavItem> way() {
    return Optional.ofNullable(way);
  }

  /** Who may help: a family of problems, such as {@code lti.register}, may have its own words. */
  String supportKey() {
    return textKey.substring(0, textKey.lastIndexOf('.')) + ".support";
  }

  Object[] arguments() {
    return arguments.clone();
  }

  /** The page for a status that says it all, at this path. */
  static Problem known(int code, String path) {
    if (code == 404 && path.startsWith("/admin/")) {
      return new Problem(Response.Status.NOT_FOUND, "admin.problem.nowhere")
          .leadingTo(new NavItem("admin.problem.back", "/admin"));
    }
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
