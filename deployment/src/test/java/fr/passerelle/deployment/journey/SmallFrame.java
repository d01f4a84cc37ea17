package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.util.List;
import java.util.Map;

/** The tool in a frame of a phone's workspace, and what must hold for every page there. */
record SmallFrame(ToolView tool) {

  static final int WIDTH = 360;
  static final int HEIGHT = 437;

  /** A sixth of the window, no more, is for what is the same on every page. */
  private static final int HEADER = HEIGHT / 6;

  private static final int STOPS = 40;

  /** No higher, whatever the page asks: many workspaces do not listen. */
  private static final String FILL_THE_WINDOW =
      """
      (frame) => Object.assign(frame.style, {
        position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', margin: '0',
        maxWidth: 'none', maxHeight: '100%', minHeight: '0',
      })""";

  private static final String LISTEN =
      """
      () => {
        window.asked = [];
        addEventListener('message', ({ origin, data }) => window.asked.push({ origin, data }));
      }""";

  /** Empty when what has the focus is inside the window and nothing lies over it. */
  private static final String COVERED =
      """
      () => {
        const focused = document.activeElement;
        if (focused === document.body) return '';
        const box = (focused.closest('label') || focused).getBoundingClientRect();
        const x = box.left + Math.min(box.width, innerWidth) / 2;
        const y = Math.max(box.top, 0) + Math.min(box.height, innerHeight - Math.max(box.top, 0)) / 2;
        const there = document.elementFromPoint(x, y);
        const seen = there && (there.contains(focused) || focused.contains(there)
            || there.closest('label')?.contains(focused));
        return seen ? '' : `${focused.outerHTML.slice(0, 150)} at ${x}, ${y} lies ${there?.outerHTML.slice(0, 80)}`;
      }""";

  /** Opens the activity in the frame, which then takes the whole window. */
  static SmallFrame of(WorkspaceTab workspace, ResourceLink link) {
    ToolView tool = workspace.open(link);
    workspace.page().querySelector("iframe[name=tool]").evaluate(FILL_THE_WINDOW);
    return new SmallFrame(tool);
  }

  /** The same in a workspace that listens to what its frame asks. */
  static SmallFrame listening(WorkspaceTab workspace, ResourceLink link) {
    SmallFrame frame = of(workspace, link);
    frame.tool().page().evaluate(LISTEN);
    return frame;
  }

  /** All of what every page owes to a small window; axe finds nothing, in light and in dark. */
  void isWellMade(String name) {
    hasASmallHeader();
    scrollsOneWayOnly();
    Eyes.lookHere(tool.frame(), name);
    showsWhatHasTheFocus();
  }

  void hasASmallHeader() {
    double height = tool.find(".pl-header").boundingBox().height;
    assertTrue(height <= HEADER, "the header is " + height + " high");
  }

  void scrollsOneWayOnly() {
    Object excess =
        tool.frame()
            .evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, excess, "sticks out at " + tool.page().viewportSize().width);
  }

  /** By keyboard, from the top to the fortieth stop. */
  private void showsWhatHasTheFocus() {
    tool.frame().evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
    tool.find(".pl-skip").focus();
    for (int stop = 0; stop < STOPS && !isBackInTheWorkspace(); stop++) {
      assertEquals("", tool.frame().evaluate(COVERED), "covered at stop " + stop);
      tool.page().keyboard().press("Tab");
    }
    tool.frame().evaluate("() => scrollTo(0, 0)");
  }

  private boolean isBackInTheWorkspace() {
    return !(boolean) tool.frame().evaluate("() => document.hasFocus()");
  }

  /** After a page of ours led here, reading begins at the new title. */
  void beginsAtItsTitle() {
    assertThat(tool.heading()).isFocused();
  }

  void resize(int width) {
    tool.page().setViewportSize(width, HEIGHT);
  }

  /** As an object for those who read objects, as a text for those who read texts. */
  @SuppressWarnings("unchecked")
  void hasAskedForItsHeight() {
    Page workspace = tool.page();
    workspace.waitForFunction("() => window.asked.length >= 2");
    List<Map<String, Object>> asked =
        (List<Map<String, Object>>) workspace.evaluate("() => window.asked.slice(-2)");
    int height = (int) tool.frame().evaluate("() => document.body.scrollHeight");
    assertEquals(Map.of("subject", "lti.frameResize", "height", height), asked.get(0).get("data"));
    assertEquals(
        "{\"subject\":\"lti.frameResize\",\"height\":" + height + "}", asked.get(1).get("data"));
  }
}
