package fr.passerelle.deployment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The style sheet holds what the pages use, and nothing else: it is the first page's largest part.
 */
class StyleTest {

  private static final Path STYLE = Path.of("../lti-tool/jakarta/src/main/resources/style");

  /** Of what is printed: documents have a sheet of their own. */
  private static final Path PRINT =
      Path.of("../training-modules/src/main/resources/fr/passerelle/training/pdf");

  private static final List<Path> MODULES =
      List.of(
          Path.of("../lti-tool/jakarta/src/main"),
          Path.of("../training-modules/src/main"),
          Path.of("../parent-portal/src/main"));

  private static final Pattern IN_STYLE = Pattern.compile("\\.([a-z][\\w-]*)(?![^{}]*;)");
  private static final Pattern ATTRIBUTE = Pattern.compile("class=\"((?:\\$\\{[^}]*}|[^\"])*)\"");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  @Test
  void everyClassOfATemplateHasARule() {
    Set<String> missing = classesOfTemplates();
    missing.removeAll(classesOfStyle());

    assertEquals(Set.of(), missing, "use a class there is, or write a rule for it in " + STYLE);
  }

  @Test
  void everyRuleHasAPageThatUsesIt() {
    String sources = MODULES.stream().map(StyleTest::sources).collect(Collectors.joining());
    Set<String> unused =
        classesOfStyle().stream()
            .filter(
                name ->
                    !Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])").matcher(sources).find())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), unused, "no page uses it: take it out of " + STYLE);
  }

  private static Set<String> classesOfStyle() {
    String style =
        (files(STYLE, ".css") + files(PRINT, ".css"))
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replaceAll("url\\(\"[^\"]*\"\\)", "");
    return IN_STYLE
        .matcher(style)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> classesOfTemplates() {
    return MODULES.stream()
        .map(module -> files(module, ".jte"))
        .flatMap(text -> ATTRIBUTE.matcher(text).results())
        .map(found -> found.group(1))
        .flatMap(StyleTest::names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What stands there, and what an expression may put there. */
  private static Stream<String> names(String attribute) {
    Stream<String> chosen =
        EXPRESSION
            .matcher(attribute)
            .results()
            .flatMap(expression -> LITERAL.matcher(expression.group()).results())
            .map(literal -> literal.group(1));
    return Stream.concat(Stream.of(EXPRESSION.matcher(attribute).replaceAll(" ")), chosen)
        .flatMap(part -> Stream.of(part.strip().split("\\s+")))
        .filter(name -> !name.isEmpty());
  }

  private static String sources(Path module) {
    return files(module, ".jte")
        + files(module, ".java")
        + files(module, ".js")
        + files(module, ".md");
  }

  private static String files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .map(StyleTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
