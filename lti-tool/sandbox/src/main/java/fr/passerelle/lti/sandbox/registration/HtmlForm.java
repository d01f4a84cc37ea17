package fr.passerelle.lti.sandbox.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first posted form of a page, with its hidden fields: enough of a browser to press a button.
 */
record HtmlForm(URI action, Map<String, String> fields) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", FLAGS);
  private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>", FLAGS);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", FLAGS);

  static Optional<HtmlForm> firstPosted(String html, URI page) {
    return FORM.matcher(html)
        .results()
        .filter(form -> "post".equalsIgnoreCase(attributes(form.group(1)).get("method")))
        .map(form -> new HtmlForm(action(form.group(1), page), hidden(form.group(2))))
        .findFirst();
  }

  private static URI action(String tag, URI page) {
    String action = attributes(tag).getOrDefault("action", "");
    return action.isEmpty() ? page : page.resolve(action);
  }

  private static Map<String, String> hidden(String html) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(html);
    while (input.find()) {
      Map<String, String> attributes = attributes(input.group(1));
      if ("hidden".equalsIgnoreCase(attributes.get("type")) && attributes.containsKey("name")) {
        fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
      }
    }
    return fields;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    ATTRIBUTE
        .matcher(tag)
        .results()
        .forEach(m -> attributes.put(m.group(1).toLowerCase(), unescape(value(m))));
    return attributes;
  }

  private static String value(java.util.regex.MatchResult match) {
    for (int group = 2; group < 4; group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return match.group(4);
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  String body() {
    return fields.entrySet().stream()
        .map(
            e ->
                URLEncoder.encode(e.getKey(), UTF_8) + "=" + URLEncoder.encode(e.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
