package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
  @TempDir Path folder;

  @Test
  void everythingIsThereAfterARestart() throws Exception {
    MovableClock clock = new MovableClock();
    Path file = folder.resolve("data/sandbox.json");
    SandboxOptions options = SandboxOptions.defaults().withClock(clock).withDataFile(file);
    Sandbox before = Sandbox.start(options);
    TinyTool tool = new TinyTool(before);
    Registration registration = tool.registered();
    String column = before.site().lineItem("2", before.gradebook().column("1").orElseThrow());
    String token = tool.token(registration, clock.instant(), Scopes.ALL);
    SandboxTest.send(
        "POST",
        column.replace("?", "/scores?"),
        TinyTool.SCORE,
        "{\"userId\":\"4\",\"scoreGiven\":8,\"scoreMaximum\":10,\"comment\":\"« é »\","
            + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
            + "\"timestamp\":\"2026-11-24T03:37:07Z\"}",
        token);
    before.close();

    try (tool;
        Sandbox after = Sandbox.start(options)) {
      assertEquals(List.of(registration), after.registrations().all());
      assertEquals(before.links().all(), after.links().all());
      assertEquals(before.gradebook().columns(), after.gradebook().columns());
      assertEquals(before.gradebook().grades(), after.gradebook().grades());
      assertEquals(before.keys().published().toString(), after.keys().published().toString());
      assertEquals(List.of("sandbox.json"), names(file.getParent()));
    }
  }

  @Test
  void aBrokenFileIsToldRatherThanReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("sandbox.json"), "{");

    assertThrows(
        UncheckedIOException.class,
        () -> Sandbox.start(SandboxOptions.defaults().withDataFile(file)).close());
    assertEquals("{", Files.readString(file));
  }

  private static List<String> names(Path directory) throws Exception {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
