package fr.passerelle.deployment.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A person's browser without its screen: keeps cookies by host, follows redirects, sends pages'
 * forms with their hidden fields, and presses on where a page only passes a form on.
 */
public final class Visitor {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, Map<String, String>> cookies = new TreeMap<>();
  private final boolean keepsCookies;

  public Visitor() {
    this(true);
  }

  private Visitor(boolean keepsCookies) {
    this.keepsCookies = keepsCookies;
  }

  /** A browser that keeps none, as some do inside a frame. */
  static Visitor withoutCookies() {
    return new Visitor(false);
  }

  /** A page as it arrived. */
  public record Page(URI address, int status, HttpResponse<String> response) {

    public Document document() {
      return Jsoup.parse(response.body(), address.toString());
    }

    public String text() {
      return document().text();
    }

    public Element form(String selector) {
      Element form = document().selectFirst(selector);
      if (form == null) {
        throw new AssertionError("No " + selector + " on " + address + ":\n" + document().body());
      }
      return form;
    }

    /** A form's hidden fields. */
    public Map<String, String> hidden(String selector) {
      Map<String, String> fields = new LinkedHashMap<>();
      form(selector)
          .select("input[type=hidden]")
          .forEach(field -> fields.put(field.attr("name"), field.val()));
      return fields;
    }
  }

  public Page open(URI address) {
    return follow(send(HttpRequest.newBuilder(address).GET()));
  }

  public Page open(String address) {
    return open(URI.create(address));
  }

  /** A file's bytes, with the cookies of this browser. */
  public byte[] download(String address) {
    URI file = URI.create(address);
    HttpRequest request = HttpRequest.newBuilder(file).header("Cookie", cookies(file)).build();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer.statusCode() + " at " + address);
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Sends a form.
   *
   * @param origin of the page it is on, or null for a browser that does not tell
   */
  public Page post(URI address, Map<String, String> fields, String origin) {
    return follow(sendForm(address, fields, origin));
  }

  /** Like {@link #post}, but stops at a page that would pass a form on by itself. */
  public Page postAndStop(URI address, Map<String, String> fields, String origin) {
    return redirected(sendForm(address, fields, origin));
  }

  private Page sendForm(URI address, Map<String, String> fields, String origin) {
    HttpRequest.Builder form =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)));
    return send(origin == null ? form : form.header("Origin", origin));
  }

  /** The {@code Cookie} header this browser sends to an address; empty when it has none. */
  public String cookies(URI address) {
    return joined(cookies.getOrDefault(site(address), Map.of()), "; ");
  }

  /** Sends one of the page's forms, with these fields beside its hidden ones. */
  public Page submit(Page page, String formSelector, Map<String, String> fields) {
    Element form = page.form(formSelector);
    Map<String, String> all = page.hidden(formSelector);
    all.putAll(fields);
    URI action = form.attr("action").isEmpty() ? page.address() : URI.create(form.absUrl("action"));
    return post(action, all, origin(page.address()));
  }

  /** A file that a person chooses, and what their browser says of it. */
  public record Chosen(String name, String type, byte[] content) {}

  /** Sends one of the page's forms with files, with these fields beside its hidden ones. */
  public Page submitWithFiles(
      Page page, String formSelector, Map<String, String> fields, List<Chosen> files) {
    Map<String, String> all = page.hidden(formSelector);
    all.putAll(fields);
    URI action = URI.create(page.form(formSelector).absUrl("action"));
    String boundary = "----passerelle" + System.identityHashCode(all);
    return follow(
        send(
            HttpRequest.newBuilder(action)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", origin(page.address()))
                .POST(BodyPublishers.ofByteArray(parts(all, files, boundary)))));
  }

  private static byte[] parts(Map<String, String> fields, List<Chosen> files, String boundary) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) -> part(body, boundary, "name=\"" + name + "\"", "", value.getBytes(UTF_8)));
    files.forEach(
        file ->
            part(
                body,
                boundary,
                "name=\"files\"; filename=\"" + file.name() + "\"",
                "Content-Type: " + file.type() + "\r\n",
                file.content()));
    if (files.isEmpty()) {
      String none = "name=\"files\"; filename=\"\"";
      part(body, boundary, none, "Content-Type: application/octet-stream\r\n", new byte[0]);
    }
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String head, String more, byte[] content) {
    String start =
        "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n" + more + "\r\n";
    body.writeBytes(start.getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  /** Answers a form somehow: the first choice of everything asked, of lists one not taken yet. */
  public Page answer(Page page, String formSelector) {
    Map<String, String> answers = new LinkedHashMap<>();
    Element form = page.form(formSelector);
    form.select("input[type=radio], input[type=checkbox]")
        .forEach(choice -> answers.putIfAbsent(choice.attr("name"), choice.val()));
    form.select("select").forEach(list -> answers.put(list.attr("name"), picked(list, answers)));
    form.select("input.form-control").forEach(text -> answers.put(text.attr("name"), typed(text)));
    return submit(page, formSelector, answers);
  }

  private static String picked(Element list, Map<String, String> before) {
    List<String> offered = list.select("option[value~=.]").eachAttr("value");
    return offered.stream()
        .filter(value -> !before.containsValue(value))
        .findFirst()
        .orElse(offered.get(0));
  }

  private static String typed(Element field) {
    return field.attr("inputmode").equals("decimal") ? "1" : "une réponse";
  }

  private Page follow(Page page) {
    Page arrived = redirected(page);
    return arrived.document().selectFirst("form[data-auto-submit]") == null
        ? arrived
        : submit(arrived, "form[data-auto-submit]", Map.of());
  }

  private Page redirected(Page page) {
    if (page.status() < 300 || page.status() >= 400) {
      return page;
    }
    String target = page.response().headers().firstValue("Location").orElseThrow();
    return redirected(send(HttpRequest.newBuilder(page.address().resolve(target)).GET()));
  }

  private Page send(HttpRequest.Builder request) {
    try {
      URI address = request.build().uri();
      Map<String, String> mine = cookies.getOrDefault(site(address), Map.of());
      if (!mine.isEmpty()) {
        request.header("Cookie", joined(mine, "; "));
      }
      HttpResponse<String> answer =
          client.send(
              request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(UTF_8));
      if (keepsCookies) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(address, cookie));
      }
      return new Page(address, answer.statusCode(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(URI address, String cookie) {
    String pair = cookie.split(";", 2)[0];
    cookies
        .computeIfAbsent(site(address), host -> new TreeMap<>())
        .put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
  }

  /** Browsers keep cookies by host: all its ports share them (RFC 6265, section 8.5). */
  private static String site(URI address) {
    return address.getHost();
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            e ->
                URLEncoder.encode(e.getKey(), UTF_8) + "=" + URLEncoder.encode(e.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String joined(Map<String, String> pairs, String between) {
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining(between));
  }
}
