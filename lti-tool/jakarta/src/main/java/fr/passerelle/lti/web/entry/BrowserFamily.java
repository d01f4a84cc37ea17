package fr.passerelle.lti.web.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which browser's words a page uses; nothing else ever depends on it. */
enum BrowserFamily {
  FIREFOX("Firefox/"),
  EDGE("Edg"),
  CHROME("Chrome/"),
  SAFARI("Safari/"),
  OTHER("");

  /** What only this one, and those after it, have in their {@code User-Agent}. */
  private final String sign;

  BrowserFamily(String sign) {
    this.sign = sign;
  }

  static BrowserFamily of(String userAgent) {
    String told = Optional.ofNullable(userAgent).orElse("");
    return Stream.of(values())
        .filter(family -> told.contains(family.sign))
        .findFirst()
        .orElseThrow();
  }

  String textKey(String prefix) {
    return prefix + "." + name().toLowerCase(Locale.ROOT);
  }
}
