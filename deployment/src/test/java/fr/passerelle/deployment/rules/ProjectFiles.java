package fr.passerelle.deployment.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that people write, all modules together; nothing that a build or a run leaves. */
final class ProjectFiles {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern LEFT_BEHIND =
      Pattern.compile("(target|\\.git|data|node_modules)(/.*)?|.*/(target|data|node_modules)/.*");

  private ProjectFiles() {}

  static Stream<Path> ending(String... endings) {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> !LEFT_BEHIND.matcher(ROOT.relativize(file).toString()).matches())
          .filter(Files::isRegularFile)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
