package fr.passerelle.lti.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxCommandTest {

  @Test
  void saysInOneLineThatThePortIsTaken() throws Exception {
    try (Sandbox other = Sandbox.start(SandboxOptions.defaults())) {
      String port = String.valueOf(other.url().getPort());

      Process second = run("--port", port);

      String said = new String(second.getInputStream().readAllBytes(), UTF_8);
      assertEquals(1, second.waitFor());
      assertEquals(1, said.lines().count(), said);
      assertTrue(said.contains("Port " + port), said);
    }
  }

  @Test
  void saysHowItIsUsed() throws Exception {
    Process wrong = run("--prot", "1");

    String said = new String(wrong.getInputStream().readAllBytes(), UTF_8);
    assertEquals(2, wrong.waitFor());
    assertTrue(said.contains("--prot") && said.contains("Usage"), said);
  }

  private static Process run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(SandboxCommand.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
