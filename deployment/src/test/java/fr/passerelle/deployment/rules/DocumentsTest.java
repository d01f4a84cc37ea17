package fr.passerelle.deployment.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name exists: the files they link to, the classes, the code they quote. */
class DocumentsTest {

  private static final Path README = ProjectFiles.ROOT.resolve("README.md");

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("\\w+:.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
  private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`\n]+)`");

  /** A name with a hump, alone or with one of its members: {@code ScoreOutbox.put}. */
  private static final Pattern CLASS =
      Pattern.compile("([A-Z]\\w*[a-z][A-Z]\\w*)(?:[.#](\\w+))?(?:\\(.*)?");

  private static final Pattern OUR_FILE =
      Pattern.compile("(deployment|docs|lti-tool|training-modules|parent-portal|\\.ci)/[\\w./-]+");
  private static final Pattern NOT_BUILT = Pattern.compile("(.*/target/.*|.*….*)");

  /** The rest of a paragraph names what we do not do. */
  private static final Pattern COUNTEREXAMPLE = Pattern.compile("(?s)\\*No\\*:.*?(\n\n|$)");

  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n// yes[^\n]*\n(.*?)```");

  /** Classes of the platform that a decision is about, and that no source names for that reason. */
  private static final Set<String> OF_THE_PLATFORM =
      Set.of("HttpSession", "NewCookie", "OpenIdAuthenticationMechanism", "SessionCookieConfig");

  private record Quoted(Path document, String text) {
    @Override
    public String toString() {
      return ProjectFiles.ROOT.relativize(document) + ": " + text;
    }
  }

  @Test
  void everyLinkLeadsToAFileAndItsHeading() {
    assertAll(
        quoted(LINK, CODE_BLOCK)
            .filter(link -> !ELSEWHERE.matcher(link.text()).matches())
            .filter(link -> !leadsSomewhere(link)));
  }

  @Test
  void everyFileOfOursThatIsNamedExists() {
    assertAll(
        quoted(IN_BACKTICKS, CODE_BLOCK)
            .filter(name -> OUR_FILE.matcher(name.text()).matches())
            .filter(name -> !NOT_BUILT.matcher(name.text()).matches())
            .filter(name -> !exists(name)));
  }

  @Test
  void everyClassThatIsNamedExistsWithItsMember() {
    Sources sources = Sources.ofTheProject();
    assertAll(
        quoted(IN_BACKTICKS, CODE_BLOCK)
            .filter(
                name ->
                    CLASS
                        .matcher(name.text())
                        .results()
                        .limit(1)
                        .filter(found -> found.group().equals(name.text()))
                        .filter(found -> !OF_THE_PLATFORM.contains(found.group(1)))
                        .anyMatch(found -> !sources.hold(found.group(1), found.group(2)))));
  }

  @Test
  void everyLineOfAnExampleIsInTheSource() {
    Sources sources = Sources.ofTheProject();
    assertAll(
        quoted(EXAMPLE, Pattern.compile("(?!)"))
            .flatMap(
                example ->
                    example
                        .text()
                        .lines()
                        .filter(line -> !line.strip().startsWith("//"))
                        .flatMap(line -> Stream.of(line.split("…")))
                        .filter(line -> !line.isBlank())
                        .map(line -> new Quoted(example.document(), line.strip())))
            .filter(line -> !sources.holdCode(line.text())));
  }

  @Test
  void theReadmeStaysShort() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertTrue(lines.size() <= 125, lines.size() + " lines");
    assertEquals(
        List.of(),
        lines.stream()
            .filter(line -> line.length() > 120)
            .filter(line -> !line.startsWith("|") && !line.startsWith("!["))
            .toList());
  }

  private static void assertAll(Stream<Quoted> wrong) {
    assertEquals("", wrong.map(Quoted::toString).sorted().collect(Collectors.joining("\n")));
  }

  private static Stream<Quoted> quoted(Pattern what, Pattern leftOut) {
    List<Path> documents = ProjectFiles.ending(".md").filter(DocumentsTest::isDocument).toList();
    assertTrue(documents.size() > 50, documents.size() + " documents");
    return documents.stream()
        .flatMap(
            document -> {
              String text = leftOut.matcher(ProjectFiles.text(document)).replaceAll("");
              return what.matcher(COUNTEREXAMPLE.matcher(text).replaceAll(""))
                  .results()
                  .map(found -> new Quoted(document, found.group(1)));
            });
  }

  /** The pages of courses are Markdown too; their own tests look at them. */
  private static boolean isDocument(Path file) {
    return !file.toString().contains("/src/");
  }

  private static boolean exists(Quoted name) {
    return Files.exists(ProjectFiles.ROOT.resolve(name.text()))
        || Files.exists(name.document().resolveSibling(name.text()));
  }

  private static boolean leadsSomewhere(Quoted link) {
    String[] parts = link.text().split("#", 2);
    Path file =
        parts[0].isEmpty() ? link.document() : link.document().resolveSibling(parts[0]).normalize();
    return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
  }

  private static Set<String> anchors(Path document) {
    return HEADING
        .matcher(ProjectFiles.text(document))
        .results()
        .map(DocumentsTest::anchor)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As the forges name a heading. */
  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
        .replace(' ', '-');
  }
}
