package fr.passerelle.lti.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** A module's French texts without a container. */
public final class FrenchTexts {

  private FrenchTexts() {}

  public static Texts of(String bundle) {
    ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.FRENCH);
    Map<String, String> patterns = new HashMap<>();
    texts.keySet().forEach(key -> patterns.put(key, texts.getString(key)));
    return new Texts(Locale.FRENCH, patterns);
  }
}
