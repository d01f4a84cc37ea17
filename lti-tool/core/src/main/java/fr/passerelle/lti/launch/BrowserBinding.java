package fr.passerelle.lti.launch;

/**
 * What ties a login to the browser it began in. Opaque here: the host derives it from something
 * only that browser sends, e.g. the hash of a cookie's value.
 */
public record BrowserBinding(String value) {
  public BrowserBinding {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("a browser binding has a value");
    }
  }
}
