package fr.passerelle.lti.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/**
 * What a page shows: a template of the calling module, which draws the inside of {@code <main>},
 * and the values it needs. {@link ViewWriter} puts it into the one layout.
 *
 * @param template the template's path, such as {@code lti/problem.jte}
 * @param title the page's title, already in the reader's language
 * @param model the template's parameters; {@code t} ({@link Texts}) is added to them
 * @param refused whether this is a form that did not do; its title says so first
 */
public record View(String template, String title, Map<String, Object> model, boolean refused) {

  /** RFC 9110, section 15.5.21: understood, and yet not to be processed. */
  private static final int UNPROCESSABLE = 422;

  public View {
    model = Map.copyOf(model);
  }

  /** A page from a template and its parameters. */
  public static View of(String template, String title, Map<String, Object> model) {
    return new View(template, title, model, false);
  }

  /** The same page under another title. */
  public View titled(String other) {
    return new View(template, other, model, refused);
  }

  /** The page of a form once more, because what was sent does not do. */
  public Response again() {
    return again(UNPROCESSABLE);
  }

  /** The page of a form once more, because things have changed since it was shown. */
  public Response overtaken() {
    return again(Status.CONFLICT.getStatusCode());
  }

  private Response again(int status) {
    View refusal = new View(template, title, model, true);
    return Response.status(status).entity(refusal).build();
  }
}
