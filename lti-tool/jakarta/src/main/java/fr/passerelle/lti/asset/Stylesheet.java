package fr.passerelle.lti.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one style sheet: the chapters of {@code style/} in their order, without comments and
 * indentation, the icons inside it. A page asks for one file instead of twelve and an icon each.
 */
final class Stylesheet {

  static final String NAME = "passerelle.css";

  private static final String FOLDER = "style/";
  private static final List<String> CHAPTERS =
      List.of(
          "tokens",
          "base",
          "ground",
          "icons",
          "layout",
          "forms",
          "notices",
          "course",
          "reading",
          "questions",
          "answering",
          "lessons",
          "meetings",
          "tables",
          "guide",
          "small-frames",
          "preferences");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern INDENTATION = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern ICON = Pattern.compile("url\\(\"(icons/[a-z-]+\\.svg)\"\\)");

  private Stylesheet() {}

  static byte[] assembled() {
    return CHAPTERS.stream()
        .map(chapter -> text(chapter + ".css"))
        .map(Stylesheet::withoutComments)
        .map(Stylesheet::withIcons)
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  private static String withoutComments(String chapter) {
    return INDENTATION.matcher(COMMENT.matcher(chapter).replaceAll("")).replaceAll("\n").strip();
  }

  private static String withIcons(String chapter) {
    return ICON.matcher(chapter)
        .replaceAll(icon -> Matcher.quoteReplacement("url(\"" + dataUri(icon) + "\")"));
  }

  /** RFC 2397; only what would end the address or the CSS string is escaped. */
  private static String dataUri(MatchResult icon) {
    return "data:image/svg+xml,"
        + text(icon.group(1)).strip().replace("\"", "'").replace("%", "%25").replace("#", "%23");
  }

  private static String text(String file) {
    return new String(
        Assets.resource(FOLDER + file)
            .orElseThrow(() -> new IllegalStateException("No such part: " + file)),
        UTF_8);
  }
}
