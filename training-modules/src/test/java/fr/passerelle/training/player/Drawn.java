package fr.passerelle.training.player;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.FrenchTexts;
import fr.passerelle.lti.page.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Draws a template as the layout would, in French. */
public final class Drawn {

  private static final Texts TEXTS = FrenchTexts.of("texts.lti", "texts.training");

  private Drawn() {}

  /** A part of a page. */
  public static String part(Fragment part) {
    return page(part.template(), part.model());
  }

  /** The page's inside. */
  public static String page(String template, Map<String, Object> model) {
    Map<String, Object> parameters = new HashMap<>(model);
    parameters.put("t", TEXTS);
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, Drawn.class.getClassLoader());
    engine.setBinaryStaticContent(true);
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    return text(output);
  }

  private static String text(Utf8ByteOutput output) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      output.writeTo(bytes::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
