package fr.passerelle.deployment.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

  /**
   * A form on this page, with the first choice of all that it asks; of lists, one that was not
   * taken yet; and a sentence where one writes.
   *
   * @param selector of the form
   */
  Sending firstChoices(URI page, String selector) {
    Element form = document(read(page)).selectFirst(selector);
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
    form.select("textarea").forEach(one -> fields.put(one.attr("name"), "Je trie le vendredi."));
    form.select("button[name]").stream()
        .limit(1)
        .forEach(one -> fields.put(one.attr("name"), one.val()));
    form.select("input[type=radio], input[type=checkbox]")
        .forEach(choice -> fields.putIfAbsent(choice.attr("name"), choice.val()));
    form.select("select").forEach(list -> fields.put(list.attr("name"), notTaken(list, fields)));
    URI action = page.resolve(form.attr("action"));
    return () -> send(action, fields);
  }

  /** A form that is filled in. */
  interface Sending {
    Browser.Arrival send();
  }

  /** Whether this page has such a form. */
  boolean offers(URI page, String selector) {
    return document(read(page)).selectFirst(selector) != null;
  }

  private static String notTaken(Element list, Map<String, String> before) {
    List<String> offered = list.select("option[value~=.]").eachAttr("value");
    return offered.stream()
        .filter(value -> !before.containsValue(value))
        .findFirst()
        .orElse(offered.get(0));
  }

  private static Document document(Browser.Arrival page) {
    byte[] sent = page.answer().body();
    try {
      byte[] body =
          "gzip".equals(page.answer().header("Content-Encoding"))
              ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes()
              : sent;
      return Jsoup.parse(new String(body, StandardCharsets.UTF_8), page.address().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Browser.Arrival arrived(Browser.Arrival arrival) {
    if (arrival.elsewhere() == null && arrival.status() != 200) {
      throw new IllegalStateException(arrival.status() + " at " + arrival.address());
    }
    return arrival;
  }
}
