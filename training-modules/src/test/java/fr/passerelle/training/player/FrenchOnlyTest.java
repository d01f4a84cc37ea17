package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.dynamicregistration.RegistrationRefused;
import fr.passerelle.lti.page.FrenchTexts;
import fr.passerelle.lti.page.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing on a page is English: what a machine said is folded away by one template, which says so
 * to screen readers as well, on the pages of whoever can use it.
 */
class FrenchOnlyTest {

  private static final List<Path> TEMPLATES =
      List.of(
          Path.of("../lti-tool/jakarta/src/main/jte"),
          Path.of("../training-modules/src/main/jte"),
          Path.of("../parent-portal/src/main/jte"));

  /** The template that folds them away. */
  private static final String WORDS = "words.jte";

  /** Raw words in the text of a page; {@code t.get(… + reason())} takes their key. */
  private static final Pattern RAW =
      Pattern.compile(
          "\\$\\{(?:\\w+\\.|get\\(\\)\\.|\\w+\\(\\)\\.)*"
              + "(?:detail|trouble|reason|message|getMessage|what|status|outcome)(?:\\(\\))?}");

  private static final Pattern FOLDED = Pattern.compile("(?s)<details class.*?</details>");

  @Test
  void onlyOneTemplateShowsRawWords() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path template : templates()) {
      Matcher raw = RAW.matcher(Files.readString(template));
      while (raw.find()) {
        found.add(template.getFileName() + ": " + raw.group());
      }
    }
    // A refusal of ours and a problem come in French, from the bundles.
    found.removeAll(List.of("unregistered.jte: ${what}", "problem.jte: ${what}"));

    assertEquals(List.of(), found);
  }

  @Test
  void seesRawWords() {
    for (String shown : List.of("${detail}", "${line.launch().detail()}", "${a.get().what()}")) {
      assertTrue(RAW.matcher(shown).find(), shown);
    }
    for (String fine : List.of("${t.get(\"a.\" + line.reason())}", "${t.get(x.troubleKey())}")) {
      assertFalse(RAW.matcher(fine).find(), fine);
    }
  }

  @Test
  void onlyThatTemplateIsEnglish() throws IOException {
    List<Path> english = new ArrayList<>();
    for (Path template : templates()) {
      if (Files.readString(template).contains("lang=\"en\"")) {
        english.add(template.getFileName());
      }
    }
    assertEquals(List.of(Path.of(WORDS)), english);
  }

  @ParameterizedTest
  @EnumSource(RegistrationRefused.Reason.class)
  void everyRefusedRegistrationSaysInFrenchWhatHappenedAndWhatToDo(
      RegistrationRefused.Reason reason) {
    Texts texts = FrenchTexts.of("texts.lti");
    String key = "lti.register.refused." + reason.name().toLowerCase(Locale.ROOT);
    String said = "the platform is unreachable: REFUSED: 127.0.0.1 <b>";
    String page =
        Drawn.page(
            "lti/unregistered.jte",
            Map.of(
                "what",
                texts.get(key + ".what"),
                "then",
                texts.get(key + ".then"),
                "detail",
                said,
                "code",
                "K7RM-2QXD"));

    assertTrue(page.contains("<h1>" + texts.get(key + ".what")), page);
    assertTrue(page.contains(texts.get(key + ".then")), page);
    Matcher folded = FOLDED.matcher(page);
    assertTrue(folded.find() && folded.group().contains("127.0.0.1 &lt;b&gt;"), page);
    assertFalse(folded.replaceAll("").contains("127.0.0.1"), page);
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
