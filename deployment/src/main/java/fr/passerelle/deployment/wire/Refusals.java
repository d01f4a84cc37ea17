package fr.passerelle.deployment.wire;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.page.SupportCode;
import fr.passerelle.lti.page.TextLibrary;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Answers that the {@link Gate} gives by itself: a page, one line in the log with the same code,
 * and the connection is closed. None of them asks the application or the database for anything.
 */
final class Refusals {

  private static final Logger LOG = System.getLogger(Gate.class.getName());

  /** As every page of ours may say after five seconds. */
  private static final String RETRY_SECONDS = "5";

  /**
   * Whose platform it would be nobody knows without the database. The page shows nothing of
   * anybody's and has nothing to press: who frames it wins nothing.
   */
  private static final String IN_ANY_FRAME =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors *";

  private final TextLibrary library;

  Refusals(TextLibrary library) {
    this.library = library;
    for (PlainPage page : PlainPage.values()) {
      page.with("", library); // a text that is missing is known now, not at the first refusal
    }
  }

  /** Nobody knows where the next request would begin. */
  void malformed(FilterChainContext context, HttpRequestPacket request, String fault) {
    String code = SupportCode.next();
    LOG.log(Level.INFO, "{0} 400 request refused: {1}", code, OneLine.of(fault, 100));
    HttpStatus.BAD_REQUEST_400.setValues(request.getResponse());
    Witness.protect(request.getResponse());
    request.getProcessingState().setError(true);
    answer(context, request, PlainPage.MALFORMED.with(code, library));
  }

  /** May be asked again in a moment. */
  void notNow(FilterChainContext context, HttpRequestPacket request) {
    String code = SupportCode.next();
    LOG.log(Level.INFO, "{0} 503 turned away at the door", code);
    HttpResponsePacket response = request.getResponse();
    HttpStatus.SERVICE_UNAVAILABLE_503.setValues(response);
    Witness.protect(response);
    response.setHeader("Content-Security-Policy", IN_ANY_FRAME);
    response.setHeader("Retry-After", RETRY_SECONDS);
    boolean sent = !Set.of("GET", "HEAD").contains(request.getMethod().getMethodString());
    answer(context, request, (sent ? PlainPage.NOT_KEPT : PlainPage.BUSY).with(code, library));
  }

  private static void answer(FilterChainContext context, HttpRequestPacket request, String page) {
    HttpResponsePacket response = request.getResponse();
    response.setContentType("text/html;charset=utf-8");
    byte[] drawn = page.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(drawn.length);
    Buffer body =
        Buffers.wrap(context.getMemoryManager(), request.isHeadRequest() ? new byte[0] : drawn);
    HttpContent answer = response.httpContentBuilder().content(body).last(true).build();
    Witness.markRefused(context.getConnection());
    request.getProcessingState().setKeepAlive(false);
    Connection<?> connection = context.getConnection();
    context.write(
        null,
        answer,
        new EmptyCompletionHandler<WriteResult>() {
          @Override
          public void completed(WriteResult result) {
            connection.closeSilently();
          }
        });
  }
}
