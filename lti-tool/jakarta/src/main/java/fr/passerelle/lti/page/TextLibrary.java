package fr.passerelle.lti.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of all modules, read once. French is the language of the programme and the default. */
@ApplicationScoped
public class TextLibrary {

  @Inject private Instance<TextBundle> bundles;

  private Texts french;

  @PostConstruct
  void read() {
    Map<String, String> patterns = new HashMap<>();
    bundles.forEach(bundle -> readInto(patterns, bundle));
    french = new Texts(Locale.FRENCH, patterns);
  }

  /** The texts for a reader of this language; French where they are missing. */
  public Texts in(Locale locale) {
    return french;
  }

  private static void readInto(Map<String, String> patterns, TextBundle bundle) {
    ClassLoader loader = bundle.getClass().getClassLoader();
    ResourceBundle texts = ResourceBundle.getBundle(bundle.baseName(), Locale.FRENCH, loader);
    texts.keySet().forEach(key -> patterns.put(key, texts.getString(key)));
  }
}
