package fr.passerelle.lti.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.http.GuardedSockets.AddressNotAllowed;
import fr.passerelle.lti.http.PlatformUnreachable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * One request and its reply. {@link HttpURLConnection} rather than the newer client, because only
 * it tells the reason phrase, where Moodle puts why it refuses a score.
 */
record Exchange(
    Destination destination, HttpPolicy policy, GuardedSockets sockets, Deadline deadline) {

  HttpReply get(Map<String, String> headers) throws PlatformUnreachable {
    return exchange("GET", headers, null);
  }

  HttpReply post(Map<String, String> headers, byte[] body) throws PlatformUnreachable {
    return exchange("POST", headers, body);
  }

  HttpReply put(Map<String, String> headers, byte[] body) throws PlatformUnreachable {
    return exchange("PUT", headers, body);
  }

  private HttpReply exchange(String method, Map<String, String> headers, byte[] body)
      throws PlatformUnreachable {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try {
      HttpURLConnection connection = open(method, headers);
      hangUpAtDeadline(connection, done);
      if (body != null) {
        send(connection, body);
      }
      return reply(connection);
    } catch (IOException e) {
      throw new PlatformUnreachable(reason(e), destination.host(), e);
    } finally {
      done.complete(null);
    }
  }

  private HttpURLConnection open(String method, Map<String, String> headers)
      throws IOException, PlatformUnreachable {
    HttpURLConnection connection = (HttpURLConnection) destination.url().openConnection();
    if (connection instanceof HttpsURLConnection secure) {
      secure.setSSLSocketFactory(sockets);
    }
    connection.setRequestMethod(method);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout(
        (int) Math.min(policy.connectTimeout().toMillis(), deadline.millisLeft()));
    connection.setReadTimeout(deadline.millisLeft());
    connection.setRequestProperty("User-Agent", "passerelle-lti");
    connection.setRequestProperty("Accept", "*/*");
    headers.forEach(connection::setRequestProperty);
    return connection;
  }

  /** A time-out of reads alone would let a platform send one byte at a time for ever. */
  private void hangUpAtDeadline(HttpURLConnection connection, CompletableFuture<Void> done) {
    done.orTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS)
        .exceptionallyAsync(
            timeout -> {
              connection.disconnect();
              return null;
            });
  }

  /**
   * Once: a request of unknown length is kept by {@link HttpURLConnection}, and sent again behind
   * our back when the connection ends without a reply. A streamed one is not; the price is that the
   * body of a 401 cannot be read.
   */
  private static void send(HttpURLConnection connection, byte[] body) throws IOException {
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(body.length);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
  }

  private HttpReply reply(HttpURLConnection connection) throws IOException, PlatformUnreachable {
    int status = connection.getResponseCode();
    if (status < 0) {
      throw new ProtocolException("no HTTP");
    }
    String phrase = connection.getResponseMessage();
    return new HttpReply(
        status,
        phrase == null ? "" : asUtf8(phrase).strip(),
        lowerCased(connection.getHeaderFields()),
        body(connection, status));
  }

  /** The JDK reads the status line byte by byte; platforms write theirs as they write the rest. */
  private static String asUtf8(String phrase) {
    byte[] bytes = phrase.getBytes(ISO_8859_1);
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException isLatin) {
      return phrase;
    }
  }

  private byte[] body(HttpURLConnection connection, int status)
      throws IOException, PlatformUnreachable {
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return in == null ? new byte[0] : whole(read(in, connection), connection, status);
    } catch (SocketTimeoutException late) {
      throw late;
    } catch (IOException broken) {
      throw new CutOff("the connection broke in the middle of the answer", broken);
    }
  }

  /** The JDK takes a body that ends too early for a whole one. */
  private static byte[] whole(byte[] body, HttpURLConnection connection, int status) throws CutOff {
    long announced = connection.getContentLengthLong();
    if (announced > body.length && status != 204 && status != 304) {
      throw new CutOff(body.length + " of " + announced + " bytes came", null);
    }
    return body;
  }

  /** An answer that began and did not end. */
  private static final class CutOff extends IOException {
    private static final long serialVersionUID = 1L;

    CutOff(String what, IOException cause) {
      super(what, cause);
    }
  }

  private byte[] read(InputStream in, HttpURLConnection connection)
      throws IOException, PlatformUnreachable {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      body.write(buffer, 0, count);
      if (body.size() > policy.maxResponseBytes()) {
        connection.disconnect();
        throw new PlatformUnreachable(
            Reason.TOO_LARGE, "more than " + policy.maxResponseBytes() + " bytes");
      }
      if (deadline.hasPassed()) {
        connection.disconnect();
        throw new SocketTimeoutException("the reply takes too long");
      }
    }
    return body.toByteArray();
  }

  private static Map<String, List<String>> lowerCased(Map<String, List<String>> fields) {
    Map<String, List<String>> headers = new HashMap<>();
    fields.forEach(
        (name, values) -> {
          if (name != null) {
            headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values));
          }
        });
    return headers;
  }

  private Reason reason(IOException e) {
    if (e instanceof AddressNotAllowed) {
      return Reason.ADDRESS_NOT_ALLOWED;
    }
    if (e instanceof UnknownHostException) {
      return Reason.UNKNOWN_HOST;
    }
    if (e instanceof SocketTimeoutException || deadline.hasPassed()) {
      return Reason.TIMEOUT;
    }
    if (e instanceof SSLHandshakeException || e instanceof SSLPeerUnverifiedException) {
      return Reason.NOT_SECURE;
    }
    return e instanceof CutOff || e instanceof ProtocolException ? Reason.CUT_OFF : Reason.REFUSED;
  }
}
