package fr.passerelle.deployment;

import fr.passerelle.lti.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One tool and one workspace that know each other, shared by the tests that only visit: started
 * with the first of them, ended with the JVM. The workspace is 127.0.0.1 and the tool localhost, so
 * browsers take them for two sites.
 */
record Stage(ToolServer server, Sandbox workspace, Course course) {

  private static Stage shared;

  static synchronized Stage shared() {
    if (shared == null) {
      shared = open();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  private static Stage open() {
    ToolServer server = ToolServer.start(folder("stage"), Map.of());
    Sandbox workspace = Arquillians.workspace();
    return new Stage(
        server, workspace, new Course(workspace, server.tool().registerWith(workspace)));
  }

  Tool tool() {
    return server.tool();
  }

  private void close() {
    workspace.close();
    server.close();
  }

  /** A new folder for a server, below target/. */
  static Path folder(String name) {
    try {
      Files.createDirectories(Path.of("target/servers"));
      return Files.createTempDirectory(Path.of("target/servers").toAbsolutePath(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
