package fr.passerelle.deployment.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/**
 * Looks at a page, on a phone and on a computer, in light and in dark: axe must find nothing
 * against WCAG 2.2 AA or its own best practices, nothing may stick out sideways, on a tablet
 * neither, and words may lie over no others nor be cut off.
 */
final class Eyes {

  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What the dark scheme changes. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  /** Each document by itself: a frame and what is around it know nothing of each other. */
  private static final String AXE =
      """
      async (rules) => {
        const found = await axe.run(
            {runOnly: rules, iframes: false, resultTypes: ['violations']});
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${node.target} ${node.failureSummary}`)).join('\\n');
      }""";

  /** Half a megabyte: brought to each document once. */
  private static final String BRING_AXE = "() => { " + AxeBuilder.getAxeScript() + " }";

  private static final String EXCESS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /**
   * Words that lie over others, and words that are cut off; the name in the header may be cut, it
   * has a title.
   */
  private static final String UNREADABLE =
      """
      () => {
        const lines = [];
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const clipped = (element) => element !== null
            && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
        const hidden = (element) => !element.checkVisibility({visibilityProperty: true})
            || element.closest('.pl-who, details:not([open]) > :not(summary)')
            || clipped(element);
        const menu = (node) => node.parentElement.closest(':popover-open');
        while (words.nextNode()) {
          const node = words.currentNode;
          if (!node.data.trim() || hidden(node.parentElement)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            if (box.width > 1) lines.push({box, text: node.data.trim(), menu: menu(node)});
          }
        }
        const over = (a, b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 2;
        const found = [];
        lines.forEach((one, i) => lines.slice(i + 1).forEach((other) => {
          if (one.menu !== other.menu || !over(one.box, other.box)) return;
          found.push(`« ${one.text} » lies over « ${other.text} »`);
        }));
        for (const element of document.querySelectorAll('body *:not(svg *)')) {
          if (element.scrollWidth > element.clientWidth + 1
              && getComputedStyle(element).overflowX === 'hidden' && !hidden(element)) {
            found.push(`cut off: ${element.outerHTML.slice(0, 200)}`);
          }
        }
        return found.join('\\n');
      }""";

  private static final int PHONE = 360;
  private static final int TABLET = 768;
  private static final int COMPUTER = 1280;
  private static final int HEIGHT = 800;

  private Eyes() {}

  /**
   * Looks at a document, the page's own or a frame's, as it is now, and leaves it as it was.
   *
   * @param name of what is looked at, for messages
   */
  static void look(Frame document, String name) {
    Page page = document.page();
    ViewportSize before = page.viewportSize();
    for (int width : List.of(PHONE, COMPUTER)) {
      dress(page, width, ColorScheme.LIGHT);
      check(document, name + " at " + width);
      wear(page, ColorScheme.DARK);
      axe(document, COLOURS, name + " at " + width + ", in the dark");
    }
    dress(page, TABLET, ColorScheme.LIGHT);
    measure(document, name + " at " + TABLET);
    dress(page, before.width, ColorScheme.LIGHT);
    page.setViewportSize(before.width, before.height);
  }

  /** Looks in light and in dark at the size the document has now: a frame is given its size. */
  static void lookHere(Frame document, String name) {
    wear(document.page(), ColorScheme.LIGHT);
    check(document, name + " as it is");
    wear(document.page(), ColorScheme.DARK);
    axe(document, COLOURS, name + " as it is, in the dark");
    wear(document.page(), ColorScheme.LIGHT);
  }

  /** Looks once, as the document is now: for one more page of a kind that was looked at. */
  static void glance(Frame document, String name) {
    check(document, name + " at a glance");
  }

  private static void dress(Page page, int width, ColorScheme scheme) {
    page.setViewportSize(width, HEIGHT);
    wear(page, scheme);
  }

  private static void wear(Page page, ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE)); // no colour is caught half-way
  }

  private static void check(Frame document, String what) {
    axe(document, ALL, what);
    measure(document, what);
  }

  private static void axe(Frame document, List<String> rules, String what) {
    if (document.evaluate("() => !window.axe").equals(true)) {
      document.evaluate(BRING_AXE);
    }
    assertEquals("", document.evaluate(AXE, rules), what);
  }

  private static void measure(Frame document, String what) {
    assertEquals(0, document.evaluate(EXCESS), "sticks out: " + what);
    assertEquals("", document.evaluate(UNREADABLE), what);
  }
}
