package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;

/** Waiting on pages. */
final class Pages {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Pages() {}

  static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  /** Reloads until the text is there, as a person does whose page shows a moment. */
  static void reloadUntil(Locator place, String text) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && !place.innerText().contains(text)) {
      place.page().reload();
    }
    assertThat(place).containsText(text);
  }
}
