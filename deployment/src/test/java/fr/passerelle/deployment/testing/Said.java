package fr.passerelle.deployment.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What pages say. */
public final class Said {

  private Said() {}

  /** These words, whatever marks isolate those that came from outside, and whatever spaces. */
  public static void assertSays(String words, Visitor.Page page) {
    String text = page.text().replace('\u00a0', ' ').replaceAll("[\u2066-\u2069]", "");
    assertTrue(text.contains(words), text);
  }
}
