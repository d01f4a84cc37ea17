package fr.passerelle.lti.deeplinking;

import java.util.Map;

/**
 * The frame a link would like in the platform's page (Deep Linking 2.0, section 3.2, {@code
 * iframe}).
 *
 * @param width in pixels
 * @param height in pixels
 */
public record FrameHint(int width, int height) {

  /**
   * @throws IllegalArgumentException unless both are more than 0
   */
  public FrameHint {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a frame has a size");
    }
  }

  Map<String, Object> json() {
    return Map.of("width", width, "height", height);
  }
}
