package fr.passerelle.deployment.benchmark;

import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.ToolServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The peer: ltijs, a library for tools on Node.js, in the smallest tool that it makes, with the
 * same PostgreSQL.
 */
final class Ltijs implements ToolUnderTest {

  static final String NAME = "ltijs, PostgreSQL";
  private static final String LOG = "peer.log";

  private final Process node;
  private final int port;
  private final Duration start;

  private Ltijs(Process node, int port, Duration start) {
    this.node = node;
    this.port = port;
    this.start = start;
  }

  /** Where npm has put it; it is left out of the comparison where that has not been done. */
  static boolean isInstalled(Path folder) {
    return Files.isDirectory(folder.resolve("node_modules/ltijs"));
  }

  static Ltijs start(Path folder, Database database, Platform platform) {
    int port = ToolServer.freePort();
    long begun = System.nanoTime();
    Process node = run(folder, database, platform, port);
    Eventually.get(
        "ltijs", Duration.ofMinutes(1), () -> Optional.of(true).filter(up -> isRegistered(folder)));
    return new Ltijs(node, port, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static Process run(Path folder, Database database, Platform platform, int port) {
    ProcessBuilder command = new ProcessBuilder("node", "server.mjs").directory(folder.toFile());
    command.environment().put("PORT", String.valueOf(port));
    command.environment().put("PLATFORM", platform.url().toString());
    command.environment().put("CLIENT", Platform.CLIENT);
    command.environment().put("DATABASE_PORT", String.valueOf(database.postgres().getPort()));
    command.environment().put("NODE_ENV", "production");
    command.redirectErrorStream(true).redirectOutput(folder.resolve(LOG).toFile());
    try {
      return command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It answers a little before it knows the platform. */
  private static boolean isRegistered(Path folder) {
    try {
      return Files.readString(folder.resolve(LOG)).contains("registered");
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public URI login() {
    return URI.create("http://localhost:" + port + "/login");
  }

  @Override
  public URI launch() {
    return target();
  }

  @Override
  public URI target() {
    return URI.create("http://localhost:" + port + "/");
  }

  @Override
  public Duration start() {
    return start;
  }

  @Override
  public ProcessHandle process() {
    return node.toHandle();
  }

  @Override
  public void close() {
    node.destroy();
    node.onExit().join();
  }
}
