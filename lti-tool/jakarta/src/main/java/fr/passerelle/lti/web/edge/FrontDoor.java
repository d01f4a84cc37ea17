package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.page.ProblemPages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before every resource and file: turns away what none of them could read, and puts our page
 * in the place of the server's own errors.
 */
@WebFilter("/*")
public class FrontDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Read and thrown away, so that the browser has sent its form and sees the answer. */
  private static final long SWALLOWED = 8L * 1024 * 1024;

  /**
   * What browsers send forms in. The server reads the address in the same charset, and fails at one
   * in which a percent sign alone is no character.
   */
  private static final Set<Charset> READABLE =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1);

  @Inject private transient ProblemPages pages;
  @Inject private transient ProtectiveHeaders protective;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    OwnErrorPages own = new OwnErrorPages(response, pages, protective);
    if (request.getContentLengthLong() > BoundedRequest.LONGEST_BODY) {
      swallow(request.getInputStream());
      response.setHeader("Connection", "close");
      own.sendError(413, "body longer than " + BoundedRequest.LONGEST_BODY + " bytes");
    } else if (!isReadable(request.getContentType())) {
      own.sendError(415, "unreadable content type");
    } else {
      passOn(request, own, chain);
    }
  }

  /** A form that never comes whole fails before any resource: without this, in English. */
  private static void passOn(HttpServletRequest request, OwnErrorPages own, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(new BoundedRequest(request), own);
    } catch (ServletException failure) {
      if (own.isCommitted() || !isCutShort(failure)) {
        throw failure;
      }
      own.setHeader("Connection", "close");
      own.sendError(408, "the body did not come whole");
    }
  }

  private static boolean isCutShort(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReadable(String contentType) {
    try {
      return Optional.ofNullable(contentType)
          .map(MediaType::valueOf)
          .filter(type -> type.isWildcardSubtype() || !isCharsetKnown(type))
          .isEmpty();
    } catch (IllegalArgumentException noMediaType) {
      return false;
    }
  }

  private static boolean isCharsetKnown(MediaType type) {
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return charset == null
        || (Charset.isSupported(charset) && READABLE.contains(Charset.forName(charset)));
  }

  private static void swallow(InputStream body) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long swallowed = 0;
    int read = 0;
    while (read >= 0 && swallowed < SWALLOWED) {
      swallowed += read;
      read = body.read(buffer);
    }
  }
}
