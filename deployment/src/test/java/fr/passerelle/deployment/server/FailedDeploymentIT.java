package fr.passerelle.deployment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.ToolServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A start that cannot succeed ends, and says why. */
class FailedDeploymentIT {

  private static final long LONGEST_MINUTES = 4;

  private final Path folder = Stage.folder("failing");

  @AfterEach
  void deleteWhatItUnpacked() {
    ToolServer.deleteUnpacked(folder);
  }

  @Test
  void aWarThatCannotBeDeployedEndsTheStartWithItsReason() throws Exception {
    Path broken = folder.resolve("ROOT.war");
    WebArchive war = Wars.packaged();
    war.delete("/WEB-INF/classes/META-INF/persistence.xml");
    war.add(new StringAsset("<persistence>no"), "/WEB-INF/classes/META-INF/persistence.xml");
    war.as(ZipExporter.class).exportTo(broken.toFile());

    Process start = start(Map.of("PASSERELLE_WAR", broken.toString()));

    assertEnds(start, 1);
    assertTrue(reason().contains("XML document structures must start and end"), reason());
  }

  @Test
  void aDatabaseThatIsNotThereEndsTheStartWithItsReason() throws Exception {
    Process start =
        start(
            Map.of(
                "PASSERELLE_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
                "PASSERELLE_DB_URL", "jdbc:postgresql://localhost:" + ToolServer.freePort() + "/x",
                "PASSERELLE_DB_USER", "nobody",
                "PASSERELLE_DB_PASSWORD", "nothing"));

    assertEnds(start, 1);
    assertTrue(reason().contains("Connection refused"), reason());
  }

  @Test
  void aTakenPortIsSaidClearly() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      Process start = start(Map.of("PORT", port));

      assertEnds(start, 1);
      assertTrue(log().contains("Port " + port + " is taken"), log());
    }
  }

  @Test
  void endingTheCommandEndsTheServer() throws Exception {
    Process start = start(Map.of());
    ProcessHandle java =
        Eventually.get(
            "a java process", () -> start.descendants().filter(this::isJava).findFirst());

    start.destroy();

    assertEnds(start, 0);
    assertFalse(java.isAlive());
  }

  @Test
  void theScriptsAreWrittenWell() throws Exception {
    Path deployment = Path.of("").toAbsolutePath();
    List<String> scripts = List.of("start", "watch", "passerelle", "../run");
    for (String script : scripts) {
      Process check =
          new ProcessBuilder("bash", "-n", deployment.resolve(script).toString()).start();
      assertEquals(0, check.waitFor(), script);
    }
  }

  private Process start(Map<String, String> settings) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("PORT", String.valueOf(ToolServer.freePort()));
    environment.put("JAVA_OPTIONS", ToolServer.QUICK_START);
    environment.put("PASSERELLE_UNPACK", ToolServer.unpacked(folder).toString());
    environment.putAll(settings);
    ProcessBuilder command =
        new ProcessBuilder("bash", Path.of("start").toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    command.environment().putAll(environment);
    return command.start();
  }

  private void assertEnds(Process start, int code) throws Exception {
    List<ProcessHandle> all = start.descendants().toList();
    try {
      assertTrue(start.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES), "still there:\n" + log());
      assertEquals(code, start.exitValue(), log());
    } finally {
      all.forEach(ProcessHandle::destroyForcibly);
      start.destroyForcibly();
    }
  }

  private boolean isJava(ProcessHandle process) {
    Optional<String> command = process.info().command();
    return command.filter(path -> path.endsWith("/java")).isPresent();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private String reason() throws IOException {
    return log()
        .lines()
        .filter(line -> line.startsWith("The application did not start: "))
        .findFirst()
        .orElseGet(() -> "no reason in " + folder);
  }
}
