package fr.passerelle.training.activity.video;

import fr.passerelle.training.content.source.BesideFile;
import fr.passerelle.training.course.Rules;
import java.util.regex.Pattern;

/**
 * What is said and heard, in writing, in one language.
 *
 * @param language an ISO 639 code
 * @param label the language's own name
 * @param end the second its last words end at
 */
public record Captions(String href, String language, String label, int end) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  static Captions of(BesideFile file, String language, String label) {
    if (file == null || !file.is("vtt")) {
      throw new IllegalArgumentException("captions are a file .vtt (WebVTT)");
    }
    if (language == null || !LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("captions: not a language code: " + language);
    }
    return new Captions(
        file.href(), language, Rules.text("label", label), WebVtt.read(file).endSeconds());
  }
}
