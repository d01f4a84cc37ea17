package fr.passerelle.lti.sandbox.view;

import fr.passerelle.lti.sandbox.http.Response;
import java.net.URI;
import java.util.Map;

/** A page that sends a form on by itself (OAuth 2.0 Form Post Response Mode), with a button. */
public final class FormPost {
  private FormPost() {}

  public static Response automatic(URI action, Map<String, String> fields) {
    return automatic("post", action, fields);
  }

  /**
   * @param method {@code post} or {@code get}
   */
  public static Response automatic(String method, URI action, Map<String, String> fields) {
    Map<String, Object> view =
        Map.of("method", method, "action", action.toString(), "fields", fields);
    return Response.html(200, Templates.render("form", view)).with("Cache-Control", "no-store");
  }
}
