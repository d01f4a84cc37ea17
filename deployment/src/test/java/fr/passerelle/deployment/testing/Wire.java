package fr.passerelle.deployment.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends requests byte for byte, as no browser would write them, and reads what comes back. */
public record Wire(URI server) {

  private static final int MILLISECONDS = 60_000;

  /**
   * A request.
   *
   * @param target path and query as they are written on the wire
   * @param headers whole lines, without Host, Content-Length and Connection
   */
  public record Sent(String method, String target, List<String> headers, byte[] body) {

    public static Sent get(String target, String... headers) {
      return new Sent("GET", target, List.of(headers), new byte[0]);
    }

    public static Sent form(String target, String form, String... headers) {
      return new Sent("POST", target, List.of(headers), form.getBytes(UTF_8))
          .with("Content-Type: application/x-www-form-urlencoded");
    }

    public Sent with(String... more) {
      List<String> all = new ArrayList<>(headers);
      all.addAll(List.of(more));
      return new Sent(method, target, all, body);
    }

    private byte[] head(String host) {
      StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
      head.append("Host: ").append(host).append("\r\nConnection: close\r\n");
      headers.forEach(line -> head.append(line).append("\r\n"));
      if (body.length > 0 && !isChunked()) {
        head.append("Content-Length: ").append(body.length).append("\r\n");
      }
      return head.append("\r\n").toString().getBytes(UTF_8);
    }

    private boolean isChunked() {
      return headers.contains("Transfer-Encoding: chunked");
    }

    private byte[] payload() {
      if (!isChunked()) {
        return body;
      }
      ByteArrayOutputStream chunks = new ByteArrayOutputStream();
      for (int from = 0; from < body.length; from += 8192) {
        byte[] chunk = Arrays.copyOfRange(body, from, Math.min(body.length, from + 8192));
        chunks.writeBytes((Integer.toHexString(chunk.length) + "\r\n").getBytes(ISO_8859_1));
        chunks.writeBytes(chunk);
        chunks.writeBytes("\r\n".getBytes(ISO_8859_1));
      }
      chunks.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
      return chunks.toByteArray();
    }

    @Override
    public String toString() {
      String text = method + " " + target + " " + headers + " " + new String(body, UTF_8);
      return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
  }

  /** An answer; {@code head} holds the status line and the header lines. */
  public record Answer(int status, List<String> head, String body) {

    public Optional<String> header(String name) {
      return headers(name).stream().findFirst();
    }

    public List<String> headers(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return head.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }
  }

  public Answer send(Sent sent) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(MILLISECONDS);
      writeWhatIsTaken(socket, sent.head(server.getAuthority()), sent.payload());
      return answer(new String(readAll(socket), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(sent.toString(), e);
    }
  }

  /** A server may answer and close before it has read everything. */
  private static void writeWhatIsTaken(Socket socket, byte[] head, byte[] payload)
      throws IOException {
    try {
      socket.getOutputStream().write(head);
      socket.getOutputStream().write(payload);
      socket.getOutputStream().flush();
    } catch (IOException closedEarly) {
      socket.shutdownOutput();
    }
  }

  private static byte[] readAll(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    try {
      for (int n = socket.getInputStream().read(buffer); n >= 0; ) {
        all.write(buffer, 0, n);
        n = socket.getInputStream().read(buffer);
      }
    } catch (IOException reset) {
      if (all.size() == 0) {
        throw reset;
      }
    }
    return all.toByteArray();
  }

  private static Answer answer(String text) {
    String[] parts = text.split("\r\n\r\n", 2);
    List<String> head = List.of(parts[0].split("\r\n"));
    int status = Integer.parseInt(head.get(0).split(" ")[1]);
    String body = parts.length > 1 ? parts[1] : "";
    return status == 100 ? answer(body) : new Answer(status, head, body);
  }
}
