package fr.passerelle.deployment.wire;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * Sees what the server's parser reads: judges each head for the {@link Gate}, and gives what the
 * parser refuses by itself (headers that are no headers, lengths that are no lengths) our headers
 * and one line in the log.
 */
final class Witness extends HttpProbe.Adapter {

  private static final Logger LOG = System.getLogger(Gate.class.getName());
  private static final String READ = Witness.class.getName() + ".read";
  private static final String FAULT = Witness.class.getName() + ".fault";
  private static final String REFUSED = Witness.class.getName() + ".refused";

  /** What the parser begins with; a head that comes in pieces is read again from its start. */
  private record Input(Buffer buffer, int start) {

    String first(int bytes) {
      int end = Math.min(start + bytes, buffer.limit());
      return start >= end ? "" : buffer.toStringContent(StandardCharsets.ISO_8859_1, start, end);
    }
  }

  @Override
  public void onDataReceivedEvent(Connection connection, Buffer buffer) {
    connection.getAttributes().setAttribute(READ, new Input(buffer, buffer.position()));
  }

  @Override
  public void onHeaderParseEvent(Connection connection, HttpHeader header, int size) {
    Object input = connection.getAttributes().removeAttribute(READ);
    if (header instanceof HttpRequestPacket request) {
      String head = input instanceof Input read ? read.first(size) : "";
      new WireText(request, head).fault().ifPresent(fault -> request.setAttribute(FAULT, fault));
    }
  }

  @Override
  public void onErrorEvent(Connection connection, HttpPacket packet, Throwable error) {
    markRefused(connection);
    if (packet instanceof HttpRequestPacket request) {
      LOG.log(
          Level.INFO, "400 request refused by the server: {0}", error.getClass().getSimpleName());
      protect(request.getResponse());
    }
  }

  /** What is wrong with the request's head, if anything is. */
  static Optional<String> fault(HttpRequestPacket request) {
    return Optional.ofNullable((String) request.getAttribute(FAULT));
  }

  /** Nothing that comes after a refusal on this connection is a request. */
  static void markRefused(Connection<?> connection) {
    connection.getAttributes().setAttribute(REFUSED, true);
  }

  static boolean isRefused(Connection<?> connection) {
    return connection.getAttributes().getAttribute(REFUSED) != null;
  }

  /** Nothing of ours stands behind such an answer: nothing may be loaded, nobody may frame it. */
  static void protect(HttpResponsePacket response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Connection", "close");
  }
}
