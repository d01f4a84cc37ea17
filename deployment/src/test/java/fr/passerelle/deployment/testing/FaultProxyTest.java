package fr.passerelle.deployment.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy does to a connection what it says, and heals. */
class FaultProxyTest {

  private ServerSocket echo;
  private FaultProxy line;

  @BeforeEach
  void open() throws IOException {
    echo = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    Thread server = new Thread(this::answerEverybody);
    server.setDaemon(true);
    server.start();
    line = FaultProxy.to("127.0.0.1", echo.getLocalPort());
  }

  @AfterEach
  void close() throws IOException {
    line.close();
    echo.close();
  }

  @Test
  void passesEverythingOnUntilTold() throws IOException {
    try (Socket client = client()) {
      assertEquals("bonjour", said(client, "bonjour"));
    }
  }

  @Test
  void silenceHoldsBackAndHealingLetsGo() throws IOException {
    try (Socket client = client()) {
      line.silence();
      assertThrows(SocketTimeoutException.class, () -> said(client, "bonjour"));
      line.heal();
      assertEquals("bonjour", new String(client.getInputStream().readNBytes(7), UTF_8));
    }
  }

  @Test
  void whatIsSentWhileHalfOpenIsLostForGood() throws IOException {
    try (Socket client = client()) {
      line.halfOpen();
      assertThrows(SocketTimeoutException.class, () -> said(client, "perdu"));
      line.heal();
      assertEquals("bonjour", said(client, "bonjour"));
    }
  }

  @Test
  void slowTakesItsTime() throws IOException {
    try (Socket client = client()) {
      line.slow(Duration.ofMillis(200));
      long before = System.nanoTime();
      assertEquals("bonjour", said(client, "bonjour"));
      assertEquals(true, System.nanoTime() - before >= 400_000_000L);
    }
  }

  @Test
  void garbageIsNotWhatWasSaid() throws IOException {
    try (Socket client = client()) {
      line.garbage();
      assertNotEquals("bonjour", said(client, "bonjour"));
    }
  }

  @Test
  void cutsWhatIsOpenAndTakesInWhatComes() throws IOException {
    try (Socket client = client()) {
      said(client, "bonjour");
      line.cut();
      assertThrows(IOException.class, () -> said(client, "bonjour"));
    }
    try (Socket next = client()) {
      assertEquals("bonjour", said(next, "bonjour"));
    }
  }

  @Test
  void refusesUntilItHeals() throws IOException {
    line.refuse();
    try (Socket client = client()) {
      assertThrows(IOException.class, () -> said(client, "bonjour"));
    }
    line.heal();
    try (Socket next = client()) {
      assertEquals("bonjour", said(next, "bonjour"));
    }
  }

  @Test
  void standsInAnAddress() {
    URI server = URI.create("http://127.0.0.1:" + echo.getLocalPort() + "/lti/jwks");
    assertEquals("http://127.0.0.1:" + line.port() + "/lti/jwks", line.url(server).toString());
  }

  private Socket client() throws IOException {
    Socket client = new Socket("127.0.0.1", line.port());
    client.setSoTimeout(1000);
    return client;
  }

  private static String said(Socket client, String words) throws IOException {
    client.getOutputStream().write(words.getBytes(UTF_8));
    byte[] answer = client.getInputStream().readNBytes(words.length());
    if (answer.length < words.length()) {
      throw new IOException("closed");
    }
    return new String(answer, UTF_8);
  }

  private void answerEverybody() {
    try {
      while (!echo.isClosed()) {
        Socket one = echo.accept();
        Thread answering = new Thread(() -> answer(one));
        answering.setDaemon(true);
        answering.start();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private static void answer(Socket one) {
    try {
      one.getInputStream().transferTo(one.getOutputStream());
    } catch (IOException gone) {
      // It was cut, as told.
    }
  }
}
