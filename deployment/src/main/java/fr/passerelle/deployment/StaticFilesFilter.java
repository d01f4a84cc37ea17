package fr.passerelle.deployment;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How browsers keep the static files: libraries carry their version in the path, ours do not. */
@WebFilter({"/assets/*", "/webjars/*"})
public class StaticFilesFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean versioned = request.getServletPath().startsWith("/webjars");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=600");
    chain.doFilter(request, response);
  }
}
