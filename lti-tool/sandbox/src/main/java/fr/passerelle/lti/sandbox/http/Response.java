package fr.passerelle.lti.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes back.
 *
 * @param note what the workspace's journal says about the request; never sent
 */
public record Response(int status, Map<String, String> headers, byte[] body, String note) {
  /** The connection is cut without a word. */
  public static final Response NO_ANSWER = new Response(0, Map.of(), new byte[0], "sans réponse");

  public static Response of(int status, String mediaType, byte[] body) {
    return new Response(status, Map.of("Content-Type", mediaType), body, "");
  }

  public static Response empty(int status) {
    return new Response(status, Map.of(), new byte[0], "");
  }

  public static Response html(int status, String html) {
    return of(status, "text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  public static Response json(int status, String mediaType, Map<String, Object> object) {
    return of(status, mediaType, JSONObjectUtils.toJSONString(object).getBytes(UTF_8));
  }

  public static Response json(int status, Map<String, Object> object) {
    return json(status, "application/json", object);
  }

  public static Response json(int status, String mediaType, List<?> array) {
    return of(status, mediaType, JSONArrayUtils.toJSONString(array).getBytes(UTF_8));
  }

  public static Response seeOther(String location) {
    return empty(303).with("Location", location);
  }

  /** A refusal as a service tells it: {@code {"error": reason}}. */
  public static Response error(Refusal refusal) {
    return json(refusal.status(), Map.of("error", refusal.getMessage()))
        .noted(refusal.getMessage());
  }

  public Response with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, more, body, note);
  }

  public Response noted(String newNote) {
    return new Response(status, headers, body, newNote);
  }
}
