package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.page.ProblemPages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer whose errors show our page instead of the server's. */
class OwnErrorPages extends HttpServletResponseWrapper {

  private final ProblemPages pages;
  private final ProtectiveHeaders protective;

  OwnErrorPages(HttpServletResponse response, ProblemPages pages, ProtectiveHeaders protective) {
    super(response);
    this.pages = pages;
    this.protective = protective;
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "refused by the server");
  }

  @Override
  public void sendError(int status, String detail) throws IOException {
    if (isCommitted() || status < 400) {
      super.sendError(status, detail);
      return;
    }
    resetBuffer();
    protective.all().forEach(this::setHeader);
    setHeader("Cache-Control", "no-store");
    pages.send(this, status, detail);
  }
}
