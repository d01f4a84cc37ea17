package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people, workspaces and administrators wrote stands in a {@code <bdi>} wherever a template
 * shows it by itself: a name that runs from right to left turns nothing around it. Inside sentences
 * the texts see to it.
 */
class IsolatedNamesTest {

  private static final List<Path> TEMPLATES =
      List.of(
          Path.of("../lti-tool/jakarta/src/main/jte"),
          Path.of("../training-modules/src/main/jte"),
          Path.of("../parent-portal/src/main/jte"));

  /**
   * Shown as text: after a tag or a space, and neither an attribute's value nor a text's argument.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\"(,=] ?)(<bdi>)?\\$\\{(?!t\\.|texts\\.|words\\.)(?:[\\w.()]*\\.)?"
              + "(?:personName|contextTitle|placeTitle|platform|product|label|subject|name|clientId|deploymentId)"
              + "(?:\\(\\))?(?:\\.get\\(\\)|\\.orElse\\([^)]*\\))?(?: [?!=][^}]*)?}");

  @Test
  void everyNameThatATemplateShowsIsIsolated() throws IOException {
    List<String> open = new ArrayList<>();
    int found = 0;
    for (Path template : templates()) {
      Matcher name =
          NAME.matcher(Files.readString(template).replaceAll("\"\\$\\{[^}]*}\"", "\"\""));
      while (name.find()) {
        found++;
        if (name.group(1) == null) {
          open.add(template.getFileName() + ": " + name.group());
        }
      }
    }
    assertEquals(List.of(), open);
    assertTrue(found > 15, found + " names");
  }

  @Test
  void seesANameThatIsNot() {
    for (String shown :
        List.of("<th>${person.name()}</th>", "<b>${name}</b>", " ${line.platform()}")) {
      Matcher name = NAME.matcher(shown);
      assertTrue(name.find() && name.group(1) == null, shown);
    }
  }

  private static List<Path> templates() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path module : TEMPLATES) {
      try (Stream<Path> files = Files.walk(module)) {
        files.filter(file -> file.toString().endsWith(".jte")).forEach(all::add);
      }
    }
    return all;
  }
}
