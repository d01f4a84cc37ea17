package fr.passerelle.lti.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("// README: begin\n(.*?)\n *// README: end", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({"SmallTool, 1", "SmallServices, 4"})
  void theExamplesAreThoseThatCompile(String name, int count) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> examples = examplesOf(name);
    assertEquals(count, examples.size());
    examples.forEach(example -> assertTrue(readme.contains(example), example));
  }

  /** Whoever reads the table finds each interface a tool has to implement. */
  @Test
  void everyInterfaceTheHostImplementsIsNamed() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (String port : List.of("Registrations", "Deployments", "PendingLogins", "ToolKeyStore")) {
      assertTrue(readme.contains("| `" + port + "` |"), port);
    }
  }

  private static List<String> examplesOf(String name) throws IOException {
    Path source = Path.of("src/test/java/fr/passerelle/lti/readme/" + name + ".java");
    return EXAMPLE
        .matcher(Files.readString(source))
        .results()
        .map(example -> example.group(1).indent(-2).strip())
        .toList();
  }
}
