package fr.passerelle.lti.deeplinking;

import fr.passerelle.lti.http.WebAddress;
import java.net.URI;
import java.util.Map;

/**
 * A small picture for a link (Deep Linking 2.0, section 3.2, {@code icon}); the platform may keep a
 * copy.
 *
 * @param url where it is: absolute, http or https
 * @param width in pixels
 * @param height in pixels
 */
public record Icon(URI url, int width, int height) {

  /**
   * @throws IllegalArgumentException without a web address or a size
   */
  public Icon {
    if (!WebAddress.is(url) || width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          "an icon has an absolute http or https address and a size: " + url);
    }
  }

  Map<String, Object> json() {
    return Map.of("url", url.toString(), "width", width, "height", height);
  }
}
