package fr.passerelle.lti.page;

import jakarta.ws.rs.core.Response;
import java.util.Objects;
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
  public static Problem known(int code, String path) {
    Response.Status status =
        Objects.requireNonNullElse(
            Response.Status.fromStatusCode(code), Response.Status.BAD_REQUEST);
    return path.equals("/admin") || path.startsWith("/admin/")
        ? new Problem(status, administrationsKey(code))
            .leadingTo(new NavItem("admin.problem.back", "/admin"))
        : new Problem(status, key(code));
  }

  private static String key(int code) {
    return switch (code) {
      case 404 -> "lti.problem.notfound";
      case 405 -> "lti.problem.method";
      case 413 -> "lti.problem.toolarge";
      default -> "lti.problem.request";
    };
  }

  /** Administrators come from no course that they could return to. */
  private static String administrationsKey(int code) {
    return switch (code) {
      case 404 -> "admin.problem.nowhere";
      case 405 -> "admin.problem.method";
      default -> key(code);
    };
  }
}
