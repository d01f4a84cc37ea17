package fr.passerelle.deployment;

import fr.passerelle.lti.asset.Assets;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Serves our static files. Pages ask for them under names that hold the hash of their content:
 * those are kept for ever. Platforms remember our icon by its plain name.
 */
@WebServlet(Assets.PATH + "*")
public class StaticFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<Assets.Found> found = Assets.find(path);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    answer(found.get(), request, response);
  }

  private static void answer(
      Assets.Found found, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = '"' + found.asset().hash() + '"';
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", found.keeping().cacheControl());
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] content = found.asset().content();
    response.setContentType(found.asset().type());
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
