package fr.passerelle.lti.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws a {@link View} inside the layout. The whole page is drawn before its first byte is sent, so
 * that a template's failure can still become an error page.
 */
@ApplicationScoped
class Drawing {

  @Inject private Shell shell;

  /**
   * The whole page, ready to be sent.
   *
   * @param path the page's own path, to mark the current link
   */
  Utf8ByteOutput of(View view, String path) {
    Map<String, Object> model = new HashMap<>(view.model());
    model.put("t", shell.texts());
    Utf8ByteOutput page = new Utf8ByteOutput();
    Templates.render(
        "lti/layout.jte",
        Map.of(
            "layout", shell.layout(view, path),
            "body", Templates.content(view.template(), model)),
        page);
    return page;
  }
}
