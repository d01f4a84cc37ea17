package fr.passerelle.deployment.journey;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The tool, in the workspace's frame or in a tab of its own. */
record ToolView(Frame frame) {

  /** Waits until the tool has opened in this frame. */
  static ToolView in(Frame frame) {
    frame.waitForURL(url -> url.contains("/s/"));
    return new ToolView(frame);
  }

  Page page() {
    return frame.page();
  }

  Locator heading() {
    return frame.getByRole(AriaRole.HEADING, new Frame.GetByRoleOptions().setLevel(1));
  }

  Locator main() {
    return frame.locator("main");
  }

  Locator find(String selector) {
    return frame.locator(selector);
  }

  Locator button(String name) {
    return frame.getByRole(
        AriaRole.BUTTON, new Frame.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return frame.getByRole(
        AriaRole.LINK, new Frame.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Presses a button or a link and waits for the page it leads to. */
  void follow(Locator control) {
    String here = frame.url();
    control.click();
    frame.waitForURL(url -> !url.equals(here));
  }
}
