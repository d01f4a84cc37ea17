package fr.passerelle.lti.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("// README: begin\n(.*?)\n *// README: end", Pattern.DOTALL);

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

  private static final int LONGEST_FIRST_EXAMPLE = 30;

  /** No example that does not compile, and none that nobody reads. */
  @Test
  void theExamplesAreThoseThatCompile() throws IOException {
    List<String> compiled = new ArrayList<>(examplesOf("SmallTool"));
    compiled.addAll(examplesOf("SmallServices"));
    assertEquals(Set.copyOf(compiled), Set.copyOf(shown()));
    assertEquals(compiled.size(), shown().size());
  }

  @Test
  void theFirstExampleIsTheWholeToolAndFitsOnAScreen() throws IOException {
    assertEquals(examplesOf("SmallTool").get(0), shown().get(0));
    assertTrue(shown().get(0).lines().count() <= LONGEST_FIRST_EXAMPLE);
  }

  private static List<String> shown() throws IOException {
    return JAVA.matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** A reader of the table finds each interface a tool has to implement. */
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
