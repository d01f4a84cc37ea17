package fr.passerelle.deployment.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.privacy.Declared;
import fr.passerelle.training.kept.Shown;
import fr.passerelle.training.privacy.Kept;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/privacy.md says page by page, and for the message, what is shown: what is declared. */
class WhoSeesWhatDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/privacy.md");
  private static final List<Shown> PLACES = List.of(Shown.values());

  @Test
  void theDocumentHoldsTheTable() throws IOException {
    String table = table();
    assertTrue(Files.readString(DOCUMENT).contains(table), "docs/privacy.md is to hold:\n" + table);
  }

  private static String table() throws IOException {
    Properties texts = texts();
    return Declared.everything().stream()
        .map(
            kept ->
                PLACES.stream()
                    .map(place -> kept.places().contains(place) ? "oui" : "–")
                    .collect(
                        Collectors.joining(
                            " | ", "| " + texts.getProperty(kept.textKey()) + " | ", " |")))
        .collect(Collectors.joining("\n"));
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (Reader bundle =
        new InputStreamReader(
            Kept.class.getResourceAsStream("/texts/training_fr.properties"),
            StandardCharsets.UTF_8)) {
      texts.load(bundle);
    }
    return texts;
  }
}
