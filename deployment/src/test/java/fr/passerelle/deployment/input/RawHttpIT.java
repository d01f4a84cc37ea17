package fr.passerelle.deployment.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Stage;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that two readers could take for two things: refused once, with our headers, and nothing
 * after them is read. In what is sent, {@code |} is the end of a line.
 */
class RawHttpIT {

  private static final String HIDDEN = "GET /lti/jwks HTTP/1.1|Host: localhost||";
  private static final String POST =
      "POST /lti/login HTTP/1.1|Host: localhost|Content-Type: application/x-www-form-urlencoded|";

  private final Stage stage = Stage.shared();
  private final URI server = stage.tool().url();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5|Transfer-Encoding: chunked||0||",
        "Transfer-Encoding: chunked|Content-Length: 5||0||",
        "CONTENT-LENGTH: 5|transfer-encoding: CHUNKED||0||",
        "Content-Length: 5|Transfer-Encoding: xchunked||0||",
        "Content-Length: 5|Transfer-Encoding:\tchunked||0||",
        "Content-Length: 5|Transfer-Encoding : chunked||0||",
        "Content-Length: 5|Transfer-Encoding:| chunked||0||",
        "Transfer-Encoding: gzip, chunked||0||",
        "Transfer-Encoding: chunked|Transfer-Encoding: identity||0||",
        "Content-Length: 5|Content-Length: 5||iss=a",
        "Content-Length: 5|Content-Length: 6||iss=a",
        "Content-Length: +5||iss=a",
        "Content-Length: -1||iss=a",
        "Transfer-Encoding: chunked||zz|iss=a|0||",
        "Transfer-Encoding: chunked||5|iss=aXX0||",
        "Transfer-Encoding: chunked||fffffffffffffffff|iss=a|0||"
      })
  void aBodyWhoseLengthIsInDoubtIsRefusedAndWhatHidesInItIsNotRead(String rest) {
    assertRefused(POST + rest + HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /lti/jwks HTTP/1.1|Host: localhost|X-A: b| c||",
        "GET /lti/jwks HTTP/1.1|Host:| localhost||",
        "GET /lti/jwks HTTP/1.1|Host: localhost|Host: localhost||",
        "GET /lti/jwks HTTP/1.1|Host: localhost|Host: evil.example||",
        "GET /lti/jwks HTTP/1.1|Host:||",
        "GET /lti/jwks HTTP/1.1|Host: a b||",
        "GET /lti/jwks HTTP/1.1|Host: localhost:abc||",
        "GET /lti/jwks HTTP/1.1|Host: a@b||",
        "GET /lti/jwks HTTP/1.1|Host: %zz||",
        "GET /lti/jwks HTTP/1.1||",
        "GET /%zz HTTP/1.1|Host: localhost||",
        "GET /assets/%zz HTTP/1.1|Host: localhost||",
        "GET /s/%zz/course HTTP/1.1|Host: localhost||",
        "GET /health/%zz HTTP/1.1|Host: localhost||",
        "GET /%00 HTTP/1.1|Host: localhost||",
        "GET /%ff HTTP/1.1|Host: localhost||",
        "GET http://localhost/lti/jwks HTTP/1.1|Host: localhost||",
        "GET http://evil.example/ HTTP/1.1|Host: localhost||",
        "GET lti/jwks HTTP/1.1|Host: localhost||",
        "OPTIONS * HTTP/1.1|Host: localhost||",
        "GET  /lti/jwks HTTP/1.1|Host: localhost||",
        "GET /lti/jwks|",
        "TRACE /lti/jwks HTTP/1.1|Host: localhost||",
        "CONNECT evil.example:80 HTTP/1.1|Host: localhost||",
        "GET /lti/jwks HTTP/1.1|Host: localhost|X-A: b\u0000c||",
        "GET /lti/jwks HTTP/1.1|Host: localhost|XA||",
        "GET /lti/jwks HTTP/1.1|Host: localhost|: b||",
        "PRI * HTTP/2.0||SM||"
      })
  void aHeadThatIsInDoubtIsRefused(String request) {
    assertRefused(request + HIDDEN);
  }

  @Test
  void bareLineFeedsAreRefused() {
    assertRefused(HIDDEN.replace("|", "\n"));
  }

  @Test
  void headersWithoutNumberOrEndAreRefused() {
    assertRefused("GET /lti/jwks HTTP/1.1|Host: localhost|" + "X-A: b|".repeat(1000) + "|");
    assertRefused("GET /lti/jwks HTTP/1.1|Host: localhost|X: " + "a".repeat(40_000) + "||");
    assertRefused("GET /" + "a".repeat(40_000) + " HTTP/1.1|Host: localhost||");
  }

  @Test
  void nobodyIsLedToAnotherProtocol() {
    String answered =
        exchanged(
            POST
                + "Connection: Upgrade, HTTP2-Settings|Upgrade: h2c|HTTP2-Settings: AAMAAABkAAQC"
                + "|Content-Length: 5||iss=a");

    assertFalse(answered.contains("101 Switching"), answered);
    assertTrue(answered.contains("style-src 'self'"), "the application read it: " + answered);
  }

  @Test
  void aRefusalIsOneLineOfTheLogWithoutATrace() {
    String code = assertRefused("GET /%zz HTTP/1.1|Host: localhost||").replaceAll("(?s).* ", "");
    String named = code.replaceAll("<.*", "");

    String log = stage.server().log();

    assertEquals(
        1, log.split(named + " 400 request refused: path cannot be decoded", -1).length - 1);
    assertFalse(log.contains("\tat org.glassfish.grizzly.http.server.util.Mapper"), "a trace");
  }

  @Test
  void aHeadThatComesInPiecesIsServed() throws Exception {
    String whole =
        "GET /lti/jwks HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\nConnection: close\r\n\r\n";
    for (int at = 1; at < whole.length(); at += 3) {
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        for (String piece : new String[] {whole.substring(0, at), whole.substring(at)}) {
          socket.getOutputStream().write(piece.getBytes(ISO_8859_1));
          socket.getOutputStream().flush();
        }
        String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        assertTrue(answer.startsWith("HTTP/1.1 200 "), at + answer);
      }
    }
  }

  private String assertRefused(String request) {
    String answer = exchanged(request);
    assertTrue(answer.startsWith("HTTP/1.1 400 ") || answer.startsWith("HTTP/1.1 505 "), answer);
    assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
    assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    return answer;
  }

  /** Everything the server says until it closes the connection. */
  private String exchanged(String request) {
    StringBuilder answer = new StringBuilder();
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.replace("|", "\r\n").getBytes(ISO_8859_1));
      for (int b = socket.getInputStream().read(); b >= 0; b = socket.getInputStream().read()) {
        answer.append((char) b);
      }
    } catch (IOException closed) {
      assertFalse(closed instanceof java.net.SocketTimeoutException, "not closed: " + answer);
    }
    return answer.toString();
  }
}
