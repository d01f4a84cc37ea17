package fr.passerelle.deployment.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody's keyboard; after each stroke that moves the focus, the focus must be visible. */
record Keyboard(Page page) {

  /** Other tests' rows may stand before it. */
  private static final int FURTHEST = 300;

  /** Empty when an outline of 2 pixels or more is drawn around what has the focus. */
  private static final String UNSEEN =
      """
      () => {
        const focused = document.activeElement;
        const seen = [focused, focused.closest('label')].filter(Boolean).some((element) => {
          const style = getComputedStyle(element);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        });
        return seen || focused === document.body || focused.matches('main') ? ''
            : focused.outerHTML.slice(0, 200);
      }""";

  void tab() {
    press("Tab");
  }

  void down() {
    press("ArrowDown");
  }

  void space() {
    press("Space");
  }

  void enter() {
    page.keyboard().press("Enter");
  }

  void type(String word) {
    page.keyboard().type(word);
  }

  /** Tabs on until the focus is there. */
  void tabTo(Locator control) {
    for (int stop = 0; stop < FURTHEST && !isFocused(control); stop++) {
      tab();
    }
    assertEquals(true, isFocused(control), "reached by keyboard: " + control);
  }

  /** Tabs to a button or a link, presses Enter and waits for the page it leads to. */
  void follow(ToolView tool, Locator control) {
    tabTo(control);
    String here = tool.frame().url();
    enter();
    tool.frame().waitForURL(url -> !url.equals(here));
  }

  private void press(String key) {
    page.keyboard().press(key);
    assertEquals("", page.evaluate(UNSEEN), "the focus is not seen after " + key);
  }

  private static boolean isFocused(Locator control) {
    return (boolean) control.evaluate("element => element === document.activeElement");
  }
}
