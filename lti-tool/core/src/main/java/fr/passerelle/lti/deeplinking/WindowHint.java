package fr.passerelle.lti.deeplinking;

import java.util.Map;

/**
 * The window a link would like (Deep Linking 2.0, section 3.2, {@code window}).
 *
 * @param targetName links with the same name open in the same window; {@code _blank} for a new one
 */
public record WindowHint(String targetName) {

  /** A new window each time. */
  public static final WindowHint NEW = new WindowHint("_blank");

  /**
   * @throws IllegalArgumentException without a name
   */
  public WindowHint {
    if (targetName == null || targetName.isBlank()) {
      throw new IllegalArgumentException("a window has a name");
    }
  }

  Map<String, Object> json() {
    return Map.of("targetName", targetName);
  }
}
