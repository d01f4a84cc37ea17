package fr.passerelle.lti.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;

/** The precompiled templates of every module in the WAR, each module with a folder of its own. */
final class Templates {

  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  static void render(String template, Map<String, Object> model, TemplateOutput output) {
    ENGINE.render(template, model, output);
  }

  static Content content(String template, Map<String, Object> model) {
    return output -> render(template, model, output);
  }

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());
    engine.setBinaryStaticContent(true);
    return engine;
  }
}
