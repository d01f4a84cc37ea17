package fr.passerelle.lti.deeplinking;

import java.net.URI;
import java.util.Map;

/**
 * A small picture for a link; the platform may keep a copy.
 *
 * @param url where it is, absolute
 * @param width in pixels
 * @param height in pixels
 */
public record Icon(URI url, int width, int height) {

  public Icon {
    if (!url.isAbsolute() || width <= 0 || height <= 0) {
      throw new IllegalArgumentException("an icon has an absolute address and a size");
    }
  }

  Map<String, Object> json() {
    return Map.of("url", url.toString(), "width", width, "height", height);
  }
}
