package fr.passerelle.training.question.number;

import java.text.Normalizer;
import java.util.Locale;

/** Units as they are compared: « Go », « go » and « GO. » are one. */
final class Units {

  private Units() {}

  static String plain(String unit) {
    return Normalizer.normalize(unit, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\p{Z}\\s.]", "")
        .toLowerCase(Locale.ROOT);
  }
}
