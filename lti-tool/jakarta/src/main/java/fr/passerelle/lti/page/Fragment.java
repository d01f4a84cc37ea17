package fr.passerelle.lti.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HashMap;
import java.util.Map;

/**
 * A part of a page that another folder draws: a template of its own, and the values it needs. The
 * page around it writes it out as it stands, and knows nothing of it.
 *
 * @param template the template's path, such as {@code tm/page/outline.jte}
 * @param model the template's parameters
 */
public record Fragment(String template, Map<String, Object> model) implements Content {

  public Fragment {
    model = Map.copyOf(model);
  }

  /** A part with one value. */
  public static Fragment of(String template, String name, Object value) {
    return new Fragment(template, Map.of(name, value));
  }

  /** The same part with one value more. */
  public Fragment with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(model);
    more.put(name, value);
    return new Fragment(template, more);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    Templates.render(template, model, output);
  }
}
