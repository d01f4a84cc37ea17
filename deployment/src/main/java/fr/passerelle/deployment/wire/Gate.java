package fr.passerelle.deployment.wire;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.page.SupportCode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Refuses what can be read in two ways: 400, one line in the log, and the connection is closed,
 * since nobody knows where the next request would begin. Stands behind the server's parser and
 * before everything else of it, so that nothing has been done for the request yet.
 */
final class Gate extends BaseFilter {

  private static final Logger LOG = System.getLogger(Gate.class.getName());

  private final UnaryOperator<String> page;

  /**
   * @param page draws the page of a refusal with its support code
   */
  Gate(UnaryOperator<String> page) {
    this.page = page;
  }

  @Override
  public NextAction handleRead(FilterChainContext context) throws IOException {
    if (Witness.isRefused(context.getConnection())) {
      return context.getStopAction();
    }
    if (context.getMessage() instanceof HttpContent content
        && content.getHttpHeader() instanceof HttpRequestPacket request) {
      Optional<String> fault = Witness.fault(request);
      if (fault.isPresent()) {
        refuse(context, request, fault.get());
        return context.getStopAction();
      }
    }
    return context.getInvokeAction();
  }

  /**
   * Nothing here speaks another protocol: the request is served in this one, as HTTP has it, and
   * its body is read, which the parser would leave to the other protocol.
   */
  @Override
  public NextAction handleEvent(FilterChainContext context, FilterChainEvent event)
      throws IOException {
    if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
      upgrade.getHttpHeader().getUpgradeDC().recycle();
      upgrade.getHttpHeader().setIgnoreContentModifiers(false);
      return context.getStopAction();
    }
    return context.getInvokeAction();
  }

  private void refuse(FilterChainContext context, HttpRequestPacket request, String fault) {
    String code = SupportCode.next();
    LOG.log(Level.INFO, "{0} 400 request refused: {1}", code, OneLine.of(fault, 100));
    HttpResponsePacket response = request.getResponse();
    HttpStatus.BAD_REQUEST_400.setValues(response);
    Witness.protect(response);
    response.setContentType("text/html;charset=utf-8");
    byte[] drawn = page.apply(code).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(drawn.length);
    Buffer body = Buffers.wrap(context.getMemoryManager(), drawn);
    HttpContent answer = response.httpContentBuilder().content(body).last(true).build();
    Witness.markRefused(context.getConnection());
    request.getProcessingState().setError(true);
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
