package fr.passerelle.deployment.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Short words for Playwright's options. */
final class Pages {

  private Pages() {}

  static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }
}
