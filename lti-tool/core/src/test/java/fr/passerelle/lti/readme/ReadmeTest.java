package fr.passerelle.lti.readme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void theExampleIsTheOneThatCompiles() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/fr/passerelle/lti/readme/SmallTool.java"));
    String example = source.split("// README: begin\n")[1].split("  // README: end")[0];
    assertTrue(Files.readString(Path.of("README.md")).contains(example.indent(-2)));
  }
}
