package fr.passerelle.lti.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Says what no decent server would: reason phrases of its own, replies without end. */
public final class RawServer implements AutoCloseable {

  /** Writes a reply, for as long as it likes. */
  public interface Voice {
    void speak(OutputStream out) throws IOException;
  }

  private final ServerSocket socket;

  public RawServer(Voice voice) {
    try {
      socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(() -> serve(voice));
    thread.setDaemon(true);
    thread.start();
  }

  public static RawServer saying(String reply) {
    return new RawServer(out -> out.write(reply.getBytes(ISO_8859_1)));
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  private void serve(Voice voice) {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        readRequest(caller.getInputStream());
        voice.speak(caller.getOutputStream());
        caller.shutdownOutput();
        caller.getInputStream().readAllBytes();
      } catch (IOException e) {
        // The caller hung up, or the test is over.
      }
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    int newlines = 0;
    for (int c = in.read(); c >= 0 && newlines < 2; c = newlines < 2 ? in.read() : c) {
      newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
