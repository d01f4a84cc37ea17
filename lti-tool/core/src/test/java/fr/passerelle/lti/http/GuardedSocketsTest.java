package fr.passerelle.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.http.PlatformUnreachable.Reason;
import fr.passerelle.lti.testing.TlsServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GuardedSocketsTest {

  private static TlsServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = new TlsServer(folder);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void callsWhatTheOperatorNamed() throws PlatformUnreachable {
    assertEquals("ok", http("localhost").get(server.uri("localhost"), Map.of()).text());
    assertEquals(
        "ok", http("localhost:" + server.port()).get(server.uri("localhost"), Map.of()).text());
  }

  @Test
  void callsWhatLeadsToAnAddressTheOperatorListed() throws PlatformUnreachable {
    assertEquals("ok", http("127.0.0.0/8", "::1").get(server.uri("localhost"), Map.of()).text());
  }

  @Test
  void keepsConnectionsAndStillLooksAtEachNewOne() throws PlatformUnreachable {
    PlatformHttp http = http("localhost");
    for (int call = 0; call < 5; call++) {
      assertEquals(200, http.post(server.uri("localhost"), Map.of(), new byte[10]).status());
    }
  }

  @Test
  void anotherPortIsNotAllowedAlong() {
    assertReason(Reason.ADDRESS_NOT_ALLOWED, http("localhost:1"), server.uri("localhost"));
  }

  /** The name led to a public address when it was looked at, and leads inside when it is called. */
  @Test
  void aNameThatLeadsInsideOnlyAtTheCallIsNotConnectedTo() {
    int before = server.requests();
    HttpPolicy strict = HttpPolicy.strict();
    Exchange checkedBefore =
        new Exchange(
            new Destination(server.uri("localhost")),
            strict,
            new GuardedSockets(server.trusting(), strict.privateAddresses()),
            Deadline.in(Duration.ofSeconds(10)));

    PlatformUnreachable refused =
        assertThrows(PlatformUnreachable.class, () -> checkedBefore.get(Map.of()));

    assertEquals(Reason.ADDRESS_NOT_ALLOWED, refused.reason());
    assertEquals(before, server.requests());
  }

  @Test
  void theNameIsComparedWithTheCertificate() {
    assertReason(Reason.NOT_SECURE, http("127.0.0.1"), server.uri("127.0.0.1"));
  }

  @Test
  void aCertificateNobodyVouchesForIsRefused() {
    PlatformHttp usual =
        new PlatformHttp(HttpPolicy.strict().allowing(PrivateAddresses.of(List.of("localhost"))));
    assertReason(Reason.NOT_SECURE, usual, server.uri("localhost"));
  }

  private static PlatformHttp http(String... allowed) {
    return new PlatformHttp(
        HttpPolicy.strict().allowing(PrivateAddresses.of(List.of(allowed))), server.trusting());
  }

  private static void assertReason(Reason reason, PlatformHttp http, URI uri) {
    PlatformUnreachable thrown =
        assertThrows(PlatformUnreachable.class, () -> http.get(uri, Map.of()));
    assertEquals(reason, thrown.reason(), thrown.getMessage());
  }
}
