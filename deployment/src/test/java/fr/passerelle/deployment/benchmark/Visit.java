package fr.passerelle.deployment.benchmark;

import java.net.URI;
import java.util.Map;

/** One person and their browser, at one tool. */
final class Visit {

  private final ToolUnderTest tool;
  private final Platform platform;
  private final Platform.Person person;
  private final Browser browser;

  Visit(ToolUnderTest tool, Platform platform, Platform.Person person, Connection connection) {
    this.tool = tool;
    this.platform = platform;
    this.person = person;
    this.browser = new Browser(tool.login(), connection);
  }

  /** From the click to the request that the tool sends to the platform, which this returns. */
  URI logIn() {
    Map<String, String> click = platform.click(person, tool.target());
    return arrived(browser.post(tool.login(), click, platform.url().toString())).elsewhere();
  }

  /** From the click to the first page, whose address this returns. */
  Browser.Arrival launch() {
    Map<String, String> answer = platform.answerTo(logIn(), person, tool.target());
    return arrived(browser.post(tool.launch(), answer, platform.url().toString()));
  }

  Browser.Arrival read(URI page) {
    return arrived(browser.get(page));
  }

  /** Sends a form of one of the tool's pages. */
  Browser.Arrival send(URI form, Map<String, String> fields) {
    return arrived(browser.post(form, fields, "http://" + form.getAuthority()));
  }

  private static Browser.Arrival arrived(Browser.Arrival arrival) {
    if (arrival.elsewhere() == null && arrival.status() != 200) {
      throw new IllegalStateException(arrival.status() + " at " + arrival.address());
    }
    return arrival;
  }
}
