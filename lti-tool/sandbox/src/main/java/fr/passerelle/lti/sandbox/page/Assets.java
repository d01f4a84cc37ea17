package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page's own few files. */
public final class Assets {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "sandbox.css", "text/css; charset=utf-8",
          "sandbox.js", "text/javascript; charset=utf-8",
          "storage.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  public Response show(Request request) {
    String name = request.path("file");
    String mediaType = MEDIA_TYPES.get(name);
    if (mediaType == null) {
      throw new Refusal(404, "unknown file");
    }
    return Response.of(200, mediaType, read(name)).with("Cache-Control", "max-age=60");
  }

  private static byte[] read(String name) {
    try (InputStream file = Assets.class.getResourceAsStream("/sandbox-assets/" + name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
