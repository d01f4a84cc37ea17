package fr.passerelle.deployment.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Somebody at a browser that knows nothing yet. Whatever it asks of a third party, and every error
 * it reports, is noted: a broken page, a script that failed, a breach of the content policy.
 */
final class Guest implements AutoCloseable {

  private final Set<String> known = new CopyOnWriteArraySet<>(Set.of("127.0.0.1", "localhost"));

  private final BrowserContext browser;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Guest(BrowserContext browser) {
    this.browser = browser;
    browser.setDefaultTimeout(30_000);
    browser.onRequest(request -> checkHost(request.url()));
    browser.onWebError(error -> complaints.add(error.error()));
    browser.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
  }

  static Guest at(BrowserContext browser) {
    return new Guest(browser);
  }

  static Guest of(Browser browser) {
    return of(browser, new NewContextOptions());
  }

  static Guest of(Browser browser, NewContextOptions options) {
    return new Guest(browser.newContext(options.setLocale("fr-FR")));
  }

  BrowserContext browser() {
    return browser;
  }

  /** Opens the workspace in a new tab and says who they are. */
  WorkspaceTab enter(Stage stage, Person person) {
    Page tab = browser.newPage();
    tab.navigate(stage.workspace().url().toString());
    return new WorkspaceTab(tab).as(person);
  }

  /** Opens a page that must refuse; the browser complains of its status, and rightly so. */
  Page expectingRefusal(String address) {
    Page tab = browser.newPage();
    tab.navigate(address);
    forgiveRefusals();
    return tab;
  }

  /** Forgets that the browser complained of pages that refused, as the test wanted them to. */
  void forgiveRefusals() {
    complaints.removeIf(complaint -> complaint.contains("status of 4"));
  }

  /** From now on the browser may ask this third party, too: its person has said so. */
  void agreeTo(String host) {
    known.add(host);
  }

  private void checkHost(String url) {
    URI address = URI.create(url);
    if (!"data".equals(address.getScheme()) && !known.contains(address.getHost())) {
      complaints.add("request to a third party: " + url);
    }
  }

  /** Leaves the browser, which must have had nothing to complain of. */
  @Override
  public void close() {
    browser.close();
    assertEquals(List.of(), complaints);
  }
}
