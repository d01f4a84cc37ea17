package fr.passerelle.training.content.source;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what Markdown produces and nothing else. The authors are trusted; the file somebody
 * sent them may not be.
 */
final class Sanitizer {

  private static final Pattern OUR_IMAGES = Pattern.compile("/content/[a-z0-9/.-]+");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("h2", "h3", "h4", "p", "br", "hr", "blockquote", "pre", "code")
          .allowElements("strong", "em", "sup", "sub", "ul", "ol", "li")
          .allowElements("details", "summary")
          .allowElements("a", "img", "div", "table", "thead", "tbody", "tr", "th", "td")
          .allowUrlProtocols("https", "http", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("target")
          .matching(true, "_blank")
          .onElements("a")
          .allowAttributes("src")
          .matching(OUR_IMAGES)
          .onElements("img")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("loading")
          .matching(true, "lazy")
          .onElements("img")
          .allowAttributes("class")
          .matching(true, "pl-scroll", "pl-key")
          .onElements("div")
          .allowAttributes("class")
          .matching(true, "pl-more")
          .onElements("details")
          .allowAttributes("role")
          .matching(true, "region")
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(true, "0")
          .onElements("div")
          .allowAttributes("aria-label")
          .onElements("div")
          .allowAttributes("scope")
          .matching(true, "col")
          .onElements("th")
          .allowAttributes("align")
          .matching(true, "left", "right", "center")
          .onElements("th", "td")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,4}"))
          .onElements("ol")
          .requireRelsOnLinks("noopener", "noreferrer")
          .toFactory();

  private Sanitizer() {}

  static String clean(String html) {
    return POLICY.sanitize(html);
  }
}
