package fr.passerelle.training.question.gaps;

import fr.passerelle.training.course.Html;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps, each written {@code {id}}. */
final class GapText {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)\\}");
  private static final Pattern LINK = Pattern.compile("(?s)<a\\b.*?</a>");

  private GapText() {}

  /**
   * A part of the text.
   *
   * @param html sanitised; a part of a paragraph more often than a whole one
   * @param gap the id of the gap behind it; null behind the last
   */
  record Part(String html, String gap) {}

  static List<Part> parts(Html text) {
    List<Part> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(text.safe());
    int from = 0;
    while (place.find()) {
      parts.add(new Part(text.safe().substring(from, place.start()), place.group(1)));
      from = place.end();
    }
    parts.add(new Part(text.safe().substring(from), null));
    return parts;
  }

  /** Refuses a text that does not have each gap, each once, and no other. */
  static void require(Html text, List<Gap> gaps) {
    Set<String> missing = new HashSet<>();
    gaps.forEach(gap -> missing.add(gap.id()));
    String outsideLinks = LINK.matcher(text.safe()).replaceAll("");
    Matcher place = PLACE.matcher(outsideLinks.replaceAll("<[^>]*>", ""));
    while (place.find()) {
      if (!missing.remove(place.group(1))) {
        throw new IllegalArgumentException(
            "text has a gap twice, or one that is not there: " + place.group());
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "text has no gap {" + missing.iterator().next() + "} outside of links");
    }
    if (PLACE.matcher(text.safe()).results().count() != gaps.size()) {
      throw new IllegalArgumentException("text has a gap in a link or an image");
    }
  }
}
