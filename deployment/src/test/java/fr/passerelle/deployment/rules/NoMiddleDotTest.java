package fr.passerelle.deployment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing that people read holds a middle dot: it is hard to read and to read aloud, and the
 * circular of 5 May 2021 asks schools to do without. Feminine and masculine are both said, or a
 * word covers both.
 */
class NoMiddleDotTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern READ =
      Pattern.compile(".*\\.(md|yaml|yml|properties|jte|svg|html|js|java)");
  private static final Pattern NOT_OURS =
      Pattern.compile(".*/(target|\\.git|data|node_modules)/.*");
  private static final Pattern DOT =
      Pattern.compile("[\\u00B7\\u2027\\u22C5\\u2E31\\u2022](?=\\p{L})|\\u00B7");

  @Test
  void noTextHoldsAMiddleDot() {
    List<Path> files = files();
    assertTrue(files.size() > 300, files.size() + " files");
    assertEquals(List.of(), files.stream().flatMap(NoMiddleDotTest::dots).toList());
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(PROJECT)) {
      return all.filter(file -> READ.matcher(file.toString()).matches())
          .filter(file -> !NOT_OURS.matcher(file.toString()).matches())
          .filter(Files::isRegularFile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> dots(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return IntStream.range(0, lines.size())
          .filter(i -> DOT.matcher(lines.get(i)).find())
          .mapToObj(i -> PROJECT.relativize(file) + ":" + (i + 1) + " " + lines.get(i).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
