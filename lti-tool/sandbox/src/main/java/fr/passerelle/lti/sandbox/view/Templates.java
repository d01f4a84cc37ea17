package fr.passerelle.lti.sandbox.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The precompiled templates of {@code src/main/jte/sandbox}. */
public final class Templates {
  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());
    engine.setBinaryStaticContent(true);
    return engine;
  }

  /** Renders {@code sandbox/<name>.jte}. */
  public static String render(String name, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    ENGINE.render("sandbox/" + name + ".jte", parameters, output);
    return output.toString();
  }
}
