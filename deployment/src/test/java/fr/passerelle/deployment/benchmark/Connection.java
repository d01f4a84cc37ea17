package fr.passerelle.deployment.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One connection that is kept open, as a browser or a proxy holds it: HTTP/1.1 (RFC 9112), and of
 * it only what the measured tools answer with. A client of a library would take as much of the
 * machine as the tool that is measured.
 */
final class Connection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final InetSocketAddress server;
  private Socket socket;
  private BufferedInputStream in;

  Connection(InetSocketAddress server) {
    this.server = server;
  }

  /**
   * An answer as it arrived.
   *
   * @param head the status line and the headers, each ended by CR LF
   * @param body as sent, still compressed where it is
   */
  record Answer(String head, byte[] body) {

    int status() {
      return Integer.parseInt(head.substring(9, 12));
    }

    /** A header's first value, or null. */
    String header(String name) {
      List<String> all = headers(name);
      return all.isEmpty() ? null : all.get(0);
    }

    List<String> headers(String name) {
      List<String> values = new ArrayList<>();
      String wanted = name.toLowerCase(Locale.ROOT) + ":";
      for (String line : head.split("\r\n")) {
        if (line.regionMatches(true, 0, wanted, 0, wanted.length())) {
          values.add(line.substring(wanted.length()).strip());
        }
      }
      return values;
    }

    /** Bytes over the wire. */
    int size() {
      return head.length() + body.length;
    }
  }

  Answer send(String request) throws IOException {
    for (int attempt = 0; ; attempt++) {
      try {
        open();
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return read();
      } catch (IOException closedMeanwhile) {
        close();
        if (attempt == 1) {
          throw closedMeanwhile;
        }
      }
    }
  }

  private void open() throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(server, PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream(), 32_768);
    }
  }

  private Answer read() throws IOException {
    StringBuilder head = new StringBuilder(512);
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.append(line).append("\r\n");
    }
    Answer bare = new Answer(head.toString(), new byte[0]);
    Answer whole = new Answer(bare.head(), body(bare));
    if ("close".equalsIgnoreCase(bare.header("Connection"))) {
      close();
    }
    return whole;
  }

  private byte[] body(Answer answer) throws IOException {
    if (answer.status() == 204 || answer.status() == 304) {
      return new byte[0];
    }
    if ("chunked".equalsIgnoreCase(answer.header("Transfer-Encoding"))) {
      return chunks();
    }
    String length = answer.header("Content-Length");
    return length == null ? in.readAllBytes() : exactly(Integer.parseInt(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      all.write(exactly(size));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("answer cut off");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("connection closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  static InetSocketAddress of(URI address) {
    return new InetSocketAddress("127.0.0.1", address.getPort());
  }

  @Override
  public void close() {
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException gone) {
        // It is not needed any more.
      }
      socket = null;
    }
  }
}
