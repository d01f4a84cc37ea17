package fr.passerelle.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.http.PlatformUnreachable.Reason;
import fr.passerelle.lti.testing.RawServer;
import fr.passerelle.lti.testing.TestServer;
import fr.passerelle.lti.testing.TestServer.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PlatformHttpTest {

  private static final HttpPolicy POLICY = atMost(Duration.ofSeconds(15));

  private final TestServer server = new TestServer();
  private final PlatformHttp http = new PlatformHttp(POLICY);
  private final PlatformHttp hasty = new PlatformHttp(atMost(Duration.ofSeconds(1)));
  private final PlatformHttp strict = new PlatformHttp(HttpPolicy.strict());

  private static HttpPolicy atMost(Duration time) {
    return new HttpPolicy(time, time, 1000, PrivateAddresses.all());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aReplyOfAnyStatusIsAReply() throws PlatformUnreachable {
    for (int status : new int[] {200, 204, 400, 401, 403, 404, 500, 503}) {
      server.answer("/x", status, status == 204 ? "" : "é");
      HttpReply reply = http.get(server.uri("/x"), Map.of());
      assertEquals(status, reply.status());
      assertEquals(status == 204 ? "" : "é", reply.text());
    }
  }

  @Test
  void postsABodyWithItsHeaders() throws PlatformUnreachable {
    server.answer("/x", 201, "");
    http.post(server.uri("/x?a=1"), Map.of("Content-Type", "text/x"), "body".getBytes());
    TestServer.Request request = server.requests("/x").get(0);
    assertEquals("POST", request.method());
    assertEquals("/x?a=1", request.target());
    assertEquals("body", request.body());
    assertEquals("text/x", request.header("Content-type"));
  }

  @Test
  void tellsTheReasonPhrase() throws Exception {
    try (RawServer raw =
        RawServer.saying("HTTP/1.1 409 Refusing score\r\nContent-Length: 0\r\n\r\n")) {
      assertEquals("409 Refusing score", http.get(raw.uri("/"), Map.of()).statusLine());
    }
  }

  @Test
  void whatIsSentIsSentOnceThoughNoReplyComes() throws Exception {
    AtomicInteger received = new AtomicInteger();
    try (RawServer raw = new RawServer(out -> received.incrementAndGet())) {
      byte[] body = "{}".getBytes();
      assertReason(Reason.REFUSED, () -> http.post(raw.uri("/"), Map.of(), body));
      assertReason(Reason.REFUSED, () -> http.put(raw.uri("/"), Map.of(), body));
      assertEquals(2, received.get());
    }
  }

  @Test
  void followsThreeRedirectsOnTheSameHost() throws PlatformUnreachable {
    redirect("/1", "/2");
    redirect("/2", server.uri("/3").toString());
    redirect("/3", "4");
    server.answer("/4", 200, "there");
    assertEquals("there", http.get(server.uri("/1"), Map.of()).text());
    redirect("/4", "/5");
    redirect("/5", "/6");
    assertReason(Reason.TOO_MANY_REDIRECTS, () -> http.get(server.uri("/1"), Map.of()));
  }

  @Test
  void followsNoRedirectToAnotherHostOrPort() {
    redirect("/1", "http://127.0.0.2/");
    assertReason(Reason.REDIRECT_TO_OTHER_HOST, () -> http.get(server.uri("/1"), Map.of()));
    redirect("/1", "http://127.0.0.1:1/");
    assertReason(Reason.REDIRECT_TO_OTHER_HOST, () -> http.get(server.uri("/1"), Map.of()));
    redirect("/1", "file:///etc/passwd");
    assertThrows(PlatformUnreachable.class, () -> http.get(server.uri("/1"), Map.of()));
    redirect("/1", "http://[");
    assertReason(Reason.BAD_URL, () -> http.get(server.uri("/1"), Map.of()));
  }

  @Test
  void theUsualPortIsTheSameHost() {
    redirect("/1", "http://127.0.0.1:80/");
    assertReason(Reason.REDIRECT_TO_OTHER_HOST, () -> http.get(server.uri("/1"), Map.of()));
    assertTrue(
        SameOrigin.of(URI.create("https://e.example/"), URI.create("https://E.example:443")));
  }

  @Test
  void whereARedirectLeadsIsCheckedAgain() {
    redirect("/1", server.uri("/2").toString().replace("//", "//me:secret@"));
    assertReason(Reason.BAD_URL, () -> http.get(server.uri("/1"), Map.of()));
  }

  @Test
  void aPostIsNeverRedirected() throws PlatformUnreachable {
    redirect("/1", "/2");
    assertEquals(302, http.post(server.uri("/1"), Map.of(), new byte[0]).status());
    assertEquals(0, server.requests("/2").size());
  }

  @Test
  void stopsReadingAtTheLimit() {
    server.answer("/x", 200, "x".repeat(1001));
    assertReason(Reason.TOO_LARGE, () -> http.get(server.uri("/x"), Map.of()));
    server.answer("/x", 500, "x".repeat(1001));
    assertReason(Reason.TOO_LARGE, () -> http.get(server.uri("/x"), Map.of()));
  }

  @Test
  void hangsUpOnAReplyWithoutEnd() throws Exception {
    try (RawServer drip =
        new RawServer(
            out -> {
              out.write("HTTP/1.1 200 OK\r\nX: ".getBytes());
              drip(out);
            })) {
      assertReason(Reason.TIMEOUT, () -> hasty.get(drip.uri("/"), Map.of()));
    }
  }

  @Test
  void hangsUpOnABodyWithoutEnd() throws Exception {
    try (RawServer drip =
        new RawServer(
            out -> {
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
              drip(out);
            })) {
      assertReason(Reason.TIMEOUT, () -> hasty.get(drip.uri("/"), Map.of()));
    }
  }

  @Test
  void whatIsNoHttpIsRefused() throws Exception {
    try (RawServer raw = RawServer.saying("SSH-2.0\r\n")) {
      assertThrows(PlatformUnreachable.class, () -> http.get(raw.uri("/"), Map.of()));
    }
  }

  @Test
  void nobodyListens() {
    URI gone = server.uri("/");
    server.close();
    assertReason(Reason.REFUSED, () -> http.get(gone, Map.of()));
  }

  @Test
  void anUnknownName() {
    assertReason(
        Reason.UNKNOWN_HOST, () -> http.get(URI.create("http://nowhere.invalid/"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://ent.example/",
        "/relative",
        "mailto:a@b.example",
        "http://u:p@127.0.0.1/",
        "http:///x",
        "https://ent.example:0/",
        "https://ent.example:65536/",
        "https://ent.example:4294967739/"
      })
  void callsOnlyWebAddresses(String url) {
    assertReason(Reason.BAD_URL, () -> http.get(URI.create(url), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.1/",
        "https://127.0.0.01/",
        "https://127.1/",
        "https://127.0.0.1./",
        "https://1.1.1.257/",
        "https://010.0.0.1:8443/"
      })
  void callsNoAddressInAnOddForm(String url) {
    assertReason(Reason.BAD_URL, () -> http.get(URI.create(url), Map.of()));
    assertReason(Reason.BAD_URL, () -> strict.get(URI.create(url), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost/",
        "https://127.0.0.1/",
        "https://127.9.9.9:8443/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://255.255.255.255/",
        "https://[::1]/",
        "https://[::]/",
        "https://[fe80::1]/",
        "https://[fd00::1]/",
        "https://[ff02::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[64:ff9b::127.0.0.1]/",
        "https://[64:ff9b:1::1]/",
        "https://[2002:a00:1::]/",
        "https://[2002:101:101::]/",
        "https://[2001:0:101:101::1]/",
        "https://[::127.0.0.1]/",
        "https://[::ffff:0:127.0.0.1]/",
        "https://[2001:db8::1]/",
        "https://[3fff::1]/",
        "https://[5f00::1]/",
        "https://[fec0::1]/",
        "https://[fd00:ec2::254]/",
        "https://168.63.129.16/",
        "https://192.0.0.192/",
        "https://192.0.2.1/",
        "https://198.18.0.1/",
        "https://198.51.100.1/",
        "https://203.0.113.1/",
        "https://0.1.2.3/",
        "https://240.0.0.1/"
      })
  void strictlyCallsNoInternalAddress(String url) {
    assertReason(Reason.ADDRESS_NOT_ALLOWED, () -> strict.get(URI.create(url), Map.of()));
    assertReason(
        Reason.ADDRESS_NOT_ALLOWED, () -> strict.post(URI.create(url), Map.of(), new byte[0]));
  }

  @Test
  void strictlySpeaksNoPlainHttp() {
    assertReason(Reason.BAD_URL, () -> strict.get(URI.create("http://ent.example/"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.15.255.255",
        "172.32.0.0",
        "100.63.0.1",
        "100.128.0.1",
        "192.167.0.1",
        "223.255.255.255",
        "2a00:1450::1",
        "2606:4700::1111",
        "64:ff9b::101:101"
      })
  void publicAddressesAreNotInternal(String address) throws IOException {
    assertTrue(!InternalAddresses.contain(InetAddress.getByName(address)));
  }

  private static void drip(java.io.OutputStream out) throws IOException {
    try {
      while (true) {
        out.write('x');
        out.flush();
        Thread.sleep(100); // the one thing this server is for
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void redirect(String from, String to) {
    server.answer(from, request -> new Reply(302, Map.of("Location", to), ""));
  }

  private interface Call {
    void make() throws PlatformUnreachable;
  }

  private static void assertReason(Reason reason, Call call) {
    PlatformUnreachable thrown = assertThrows(PlatformUnreachable.class, call::make);
    assertEquals(reason, thrown.reason(), thrown.getMessage());
  }
}
