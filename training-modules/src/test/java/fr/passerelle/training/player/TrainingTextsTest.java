package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.page.FrenchTexts;
import fr.passerelle.lti.page.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingTextsTest {

  private static final Pattern KEY = Pattern.compile("\"(training\\.[A-Za-z.]*[A-Za-z])\"");
  private final Texts texts = FrenchTexts.of("texts.training");

  @Test
  void hasEveryTextThePagesAndTheirCodeName() throws IOException {
    List<String> missing =
        Stream.concat(keysIn(Path.of("src/main/jte")), keysIn(Path.of("src/main/java")))
            .filter(key -> !texts.has(key) && !texts.has(key + ".what"))
            .filter(key -> !key.equals("training"))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void saysWhatHappenedAndWhatToDoForEveryProblem() {
    ResourceBundle.getBundle("texts.training", texts.locale()).keySet().stream()
        .filter(key -> key.startsWith("training.problem.") && key.endsWith(".what"))
        .forEach(key -> assertTrue(texts.has(key.replace(".what", ".then")), key));
  }

  @Test
  void writesTypographicApostrophesAndNoBreakSpaces() {
    ResourceBundle bundle = ResourceBundle.getBundle("texts.training", texts.locale());
    bundle.keySet().stream()
        .map(bundle::getString)
        .forEach(text -> assertTrue(!text.contains("'") && !text.matches(".* [:;?!»].*"), text));
  }

  @Test
  void countsInFrench() {
    assertEquals("0 étape terminée sur 4", texts.get("training.progress", 0, 4));
    assertEquals("1 étape terminée sur 4", texts.get("training.progress", 1, 4));
    assertEquals(
        "Avancement, pas une note\u00a0: 7 étapes sur 12",
        texts.get("training.score.comment", 7, 12));
    assertEquals("6,5", texts.get("training.number", 6.5));
  }

  private static Stream<String> keysIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream().flatMap(TrainingTextsTest::keys);
    }
  }

  private static Stream<String> keys(Path file) {
    try {
      return KEY
          .matcher(Files.readString(file))
          .results()
          .map(TrainingTextsTest::key)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String key(MatchResult found) {
    return found.group(1);
  }
}
