package fr.passerelle.deployment.benchmark;

import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.ToolServer;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Our own tool, the packaged WAR as in production. */
final class Passerelle implements ToolUnderTest {

  static final String ON_POSTGRES = "Passerelle, PostgreSQL";
  static final String ON_H2 = "Passerelle, H2";

  private final String name;
  private final ToolServer server;
  private final Duration start;

  private Passerelle(String name, ToolServer server, Duration start) {
    this.name = name;
    this.server = server;
    this.start = start;
  }

  /**
   * @param database PostgreSQL; none for its own H2
   * @param javaOptions of its virtual machine
   */
  static Passerelle start(Optional<Database> database, Platform platform, String javaOptions) {
    Map<String, String> settings = new HashMap<>();
    database.ifPresent(postgres -> settings.putAll(postgres.settings()));
    settings.put("JAVA_OPTIONS", javaOptions);
    settings.put("PASSERELLE_RATE_LAUNCHES", "0");
    long begun = System.nanoTime();
    ToolServer server = ToolServer.start(Stage.folder("benchmark"), settings);
    Duration start = Duration.ofNanos(System.nanoTime() - begun);
    server.tool().operator("registrations", Browser.encoded(told(platform)));
    return new Passerelle(database.isPresent() ? ON_POSTGRES : ON_H2, server, start);
  }

  private static Map<String, String> told(Platform platform) {
    return Map.of(
        "issuer",
        platform.url().toString(),
        "client_id",
        Platform.CLIENT,
        "authorization_endpoint",
        platform.url() + "/auth",
        "token_endpoint",
        platform.url() + "/token",
        "jwks_uri",
        platform.url() + "/jwks",
        "trust_deployments",
        "true");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public URI login() {
    return ours("/lti/login");
  }

  @Override
  public URI launch() {
    return ours("/lti/launch");
  }

  @Override
  public URI target() {
    return ours("/lti/launch");
  }

  private URI ours(String path) {
    return URI.create(server.tool().url() + path);
  }

  @Override
  public Duration start() {
    return start;
  }

  @Override
  public ProcessHandle process() {
    String port = "--port " + server.tool().url().getPort() + " ";
    return ProcessHandle.current()
        .descendants()
        .filter(one -> one.info().command().orElse("").endsWith("java"))
        .filter(one -> one.info().commandLine().orElse("").contains(port))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    server.close();
  }
}
