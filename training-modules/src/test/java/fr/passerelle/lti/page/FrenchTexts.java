package fr.passerelle.lti.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Modules' French texts without a container. */
public final class FrenchTexts {

  private FrenchTexts() {}

  public static Texts of(String... bundles) {
    Map<String, String> patterns = new HashMap<>();
    for (String bundle : bundles) {
      ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.FRENCH);
      texts.keySet().forEach(key -> patterns.put(key, texts.getString(key)));
    }
    return new Texts(Locale.FRENCH, patterns);
  }
}
