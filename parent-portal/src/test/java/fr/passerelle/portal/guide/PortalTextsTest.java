package fr.passerelle.portal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortalTextsTest {

  private static final Pattern KEY = Pattern.compile("\"(portal\\.[a-z._]*[a-z])\"");

  private final ResourceBundle texts =
      ResourceBundle.getBundle(new PortalTexts().baseName(), Locale.FRENCH);

  @Test
  void everyTextThatPagesAskForIsThere() {
    Set<String> missing = new TreeSet<>(asked());
    missing.removeIf(key -> texts.containsKey(key) || texts.containsKey(key + ".what"));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyProblemSaysWhatHappenedAndWhatToDo() {
    texts.keySet().stream()
        .filter(key -> key.startsWith("portal.problem.") && key.endsWith(".what"))
        .forEach(key -> assertFalse(texts.getString(key.replace(".what", ".then")).isBlank()));
  }

  @Test
  void noTextHoldsAnApostropheThatMessageFormatWouldSwallow() {
    texts.keySet().forEach(key -> assertFalse(texts.getString(key).contains("'"), key));
  }

  private static Set<String> asked() {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
      sources.filter(Files::isRegularFile).forEach(source -> collect(source, keys));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return keys;
  }

  private static void collect(Path source, Set<String> keys) {
    if (source.toString().matches(".*\\.(java|jte)")) {
      try {
        Matcher found = KEY.matcher(Files.readString(source));
        while (found.find()) {
          keys.add(found.group(1));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
