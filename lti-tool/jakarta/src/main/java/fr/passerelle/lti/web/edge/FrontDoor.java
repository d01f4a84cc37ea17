package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.limit.LongForm;
import fr.passerelle.lti.page.ProblemPages;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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

  /**
   * Read and thrown away beyond what may be sent, so that the browser has sent its form and sees
   * the answer.
   */
  private static final long SWALLOWED = 8L * 1024 * 1024;

  /** The same where files are sent: whoever chose a film is told that it is too long. */
  private static final long SWALLOWED_FILES = 64L * 1024 * 1024;

  /**
   * What browsers send forms in. The server reads the address in the same charset, and fails at one
   * in which a percent sign alone is no character.
   */
  private static final Set<Charset> READABLE =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1);

  @Inject private transient ProblemPages pages;
  @Inject private transient ProtectiveHeaders protective;
  @Inject @Any private transient Instance<LongForm> longForms;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    OwnErrorPages own = new OwnErrorPages(response, pages, protective);
    long longest = longest(request);
    if (request.getContentLengthLong() > longest) {
      boolean files = longest > BoundedRequest.LONGEST_BODY;
      swallow(request.getInputStream(), files ? SWALLOWED_FILES : SWALLOWED);
      response.setHeader("Connection", "close");
      own.sendError(413, "body longer than " + longest + " bytes");
    } else if (!isReadable(request.getContentType())) {
      own.sendError(415, "unreadable content type");
    } else {
      passOn(new BoundedRequest(request, longest), own, chain);
    }
  }

  /** What its body may have, in bytes. */
  private long longest(HttpServletRequest request) {
    return isShort(request)
        ? BoundedRequest.LONGEST_BODY
        : longForms.stream()
            .filter(form -> form.isAt(request.getRequestURI()))
            .mapToLong(LongForm::longest)
            .findFirst()
            .orElse(BoundedRequest.LONGEST_BODY);
  }

  /** Nearly every request: nobody is asked about it. */
  private static boolean isShort(HttpServletRequest request) {
    long announced = request.getContentLengthLong();
    return !request.getMethod().equals("POST")
        || (announced >= 0 && announced <= BoundedRequest.LONGEST_BODY);
  }

  /** A form that never comes whole fails before any resource: without this, in English. */
  private static void passOn(HttpServletRequest request, OwnErrorPages own, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, own);
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

  private static void swallow(InputStream body, long most) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long swallowed = 0;
    int read = 0;
    while (read >= 0 && swallowed < most) {
      swallowed += read;
      read = body.read(buffer);
    }
  }
}
