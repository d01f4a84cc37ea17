package fr.passerelle.training.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.page.Fragment;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * The one layout of all documents, with its style sheet.
 *
 * @param direction {@code ltr} or {@code rtl}
 */
public record Layout(String title, String language, String direction, String style) {

  private static final String STYLE = sheet();

  static String draw(Content body, String title, Locale language) {
    Layout layout = new Layout(title, language.toLanguageTag(), direction(language), STYLE);
    StringOutput markup = new StringOutput();
    new Fragment("tm/pdf/layout.jte", Map.of("layout", layout, "body", body)).writeTo(markup);
    return markup.toString();
  }

  /** As its own name is written. */
  private static String direction(Locale language) {
    return RightToLeft.begins(language.getDisplayLanguage(language)) ? "rtl" : "ltr";
  }

  private static String sheet() {
    try (InputStream file = Layout.class.getResourceAsStream("print.css")) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
