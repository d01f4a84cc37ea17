package fr.passerelle.lti.testing;

import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.AccessTokens;
import fr.passerelle.lti.testing.TestServer.Reply;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A platform that gives access tokens, and what a tool needs to call its services. */
public final class TestServices implements AutoCloseable {

  private static final TestHost KEYS = new TestHost();

  public final TestClock clock = new TestClock(Instant.parse("2026-11-24T08:00:00Z"));
  public final TestPlatform platform = new TestPlatform();
  public final PlatformHttp http = TestPlatform.http();
  public final AccessTokens tokens = new AccessTokens(http, keys(clock), clock);
  public final Registration registration = platform.registration("https://ent.example", "1");

  private final AtomicInteger issued = new AtomicInteger();

  public TestServices() {
    platform.server.answer(
        "/token",
        request -> Reply.of(200, "{\"access_token\":\"token-" + issued.incrementAndGet() + "\"}"));
  }

  /** The same for all tests: keys are slow to make, and most tests take any. */
  public static ToolKeys keys(Clock clock) {
    return new ToolKeys(KEYS, clock);
  }

  /** How many access tokens the platform has given. */
  public int issued() {
    return issued.get();
  }

  public void answer(String path, String body) {
    platform.server.answer(path, 200, body);
  }

  /** A page with a {@code Link} header. */
  public void answer(String path, String link, String body) {
    platform.server.answer(path, request -> new Reply(200, Map.of("Link", link), body));
  }

  public URI uri(String path) {
    return platform.server.uri(path);
  }

  public TestServer.Request request(String path) {
    return platform.server.requests(path).get(0);
  }

  @Override
  public void close() {
    platform.close();
  }
}
