package fr.passerelle.deployment.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.deployment.input.Endpoints.Endpoint;
import fr.passerelle.deployment.testing.Wire.Sent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Requests that are wrong in every way we know of.
 *
 * @param good values that fit a path's parameters
 */
record Mischief(Map<String, List<String>> good) {

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  private static final List<String> METHODS =
      List.of("GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO");

  private static final List<String> SEGMENTS =
      List.of(
          "..",
          "%2e%2e",
          "%2f",
          "a%2fb",
          "%5c",
          "%00",
          "%zz",
          "%",
          "%ff",
          "%c3%a9",
          "%e2%80%ae",
          "%0d%0aX:y",
          ";a=b",
          "..;",
          "%20",
          "'",
          "%22%3E%3Cscript%3E",
          "-1",
          "a".repeat(10_000),
          "99999999999999999999",
          "$%7B7*7%7D",
          "{launch}",
          "");

  private static final List<String> QUERIES =
      List.of(
          "",
          "?",
          "?=",
          "?&&&",
          "?a=%",
          "?a=%zz",
          "?a=%00",
          "?a=%ff%fe",
          "?iss=a&iss=b",
          "?aide&aide=%00",
          "?choix=" + "a".repeat(20_000),
          "?openid_configuration=%00",
          "?openid_configuration=http%3A%2F%2F%5B%3A%3A1%5D%3Ax",
          "?iss=a&login_hint=b&target_link_uri=%20",
          "?probe=1",
          "?é=é",
          "?a=" + "b".repeat(100_000));

  private static final List<String> BODIES =
      List.of(
          "",
          "&",
          "=",
          "&&==&&",
          "a=%",
          "a=%zz",
          "%zz=a",
          "a=%00",
          "%00=%00",
          "a=%ff%fe",
          "a=b&a=c",
          "{\"iss\":1}",
          "[[[[",
          "<a/>",
          "confirmed=no",
          "confirmed=yes&confirmed=no",
          "id_token=a.b.c&state=d",
          "id_token=a&id_token=b",
          "id_token=..&state=%00",
          "id_token=" + "a".repeat(100_000) + "&state=x",
          "state=" + "b".repeat(100_000),
          "error=%0d%0a&state=x",
          "iss=" + "i".repeat(5000) + "&login_hint=a&target_link_uri=b",
          "iss=a&login_hint=b&target_link_uri=http%3A%2F%2F%5B",
          "x=" + "y".repeat(300_000));

  private static final List<String> TYPES =
      List.of(
          FORM,
          "X-No-Content-Type: at all",
          "Content-Type: application/json",
          "Content-Type: text/plain",
          "Content-Type: multipart/form-data; boundary=x",
          "Content-Type: multipart/form-data",
          "Content-Type: ;;;",
          "Content-Type: */*",
          FORM + "; charset=utf-16",
          FORM + "; charset=nonsense",
          FORM + "; charset=\"",
          "Content-Type: " + "a".repeat(5000) + "/b");

  private static final List<String> ODDITIES =
      List.of(
          "Accept: ???",
          "Accept: application/json",
          "Accept: */*;q=x",
          "Accept: " + "a/b,".repeat(500),
          "Accept-Language: ???",
          "Accept-Language: " + "fr,".repeat(2000),
          "Accept-Encoding: x;q=z",
          "Content-Encoding: gzip",
          "Cookie: __Host-passerelle=%00; =; ;;",
          "Cookie: \"",
          "Cookie: a=" + "b".repeat(100_000),
          "Range: bytes=9-1",
          "If-None-Match: \"",
          "Expect: x",
          "If-Modified-Since: tomorrow",
          "X-Forwarded-For: %00",
          "Origin: ☃",
          "Sec-Fetch-Site: ☃",
          "X-HTTP-Method-Override: DELETE",
          "Authorization: Bearer",
          "Authorization: Basic %%%");

  /** Each kind of mischief at one endpoint, everything else being right. */
  Stream<Sent> all(Endpoint endpoint, String... headers) {
    String target = filled(endpoint.template(), new Random(1), false);
    Sent right = new Sent(endpoint.method(), target, List.of(headers), new byte[0]);
    Stream<Sent> methods =
        METHODS.stream().map(verb -> new Sent(verb, target, right.headers(), new byte[0]));
    Stream<Sent> paths =
        SEGMENTS.stream().map(odd -> at(right, withLastParameter(endpoint.template(), odd)));
    Stream<Sent> queries = QUERIES.stream().map(query -> at(right, target + query));
    Stream<Sent> bodies = BODIES.stream().map(body -> sending(right, FORM, body));
    Stream<Sent> types = TYPES.stream().map(type -> sending(right, type, "a=b"));
    Stream<Sent> oddities = ODDITIES.stream().map(odd -> right.with(odd));
    return Stream.of(methods, paths, queries, bodies, types, oddities).flatMap(some -> some);
  }

  /** Several kinds of mischief at once. */
  Sent any(Endpoint endpoint, String[] headers, Random random) {
    String method = random.nextInt(3) == 0 ? pick(METHODS, random) : endpoint.method();
    String target = filled(endpoint.template(), random, true);
    String query = random.nextInt(3) == 0 ? pick(QUERIES, random) : "";
    Sent sent = new Sent(method, target + query, List.of(headers), new byte[0]);
    Sent full = random.nextBoolean() ? sending(sent, pick(TYPES, random), garbled(random)) : sent;
    return random.nextInt(3) == 0 ? full.with(pick(ODDITIES, random)) : full;
  }

  private static String garbled(Random random) {
    String body = pick(BODIES, random);
    if (body.isEmpty() || random.nextBoolean()) {
      return body;
    }
    int at = random.nextInt(body.length());
    return body.substring(0, at) + (char) random.nextInt(0x3000) + body.substring(at);
  }

  private static Sent at(Sent sent, String target) {
    return new Sent(sent.method(), target, sent.headers(), sent.body());
  }

  private static Sent sending(Sent sent, String type, String body) {
    return new Sent(sent.method(), sent.target(), sent.headers(), body.getBytes(UTF_8)).with(type);
  }

  private String filled(String template, Random random, boolean odd) {
    String path = template;
    for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{')) {
      int close = path.indexOf('}', open);
      List<String> fitting = good.getOrDefault(path.substring(open + 1, close), List.of("x"));
      String value =
          odd && random.nextInt(4) == 0
              ? pick(SEGMENTS, random).replaceAll("[{}]", "")
              : odd ? pick(fitting, random) : fitting.get(0);
      path = path.substring(0, open) + value + path.substring(close + 1);
    }
    return path;
  }

  /** The path with its last parameter, or an additional segment, being this. */
  private String withLastParameter(String template, String odd) {
    int open = template.lastIndexOf('{');
    if (open < 0) {
      return template + "/" + odd;
    }
    String before = filled(template.substring(0, open), new Random(1), false);
    return before + odd + template.substring(template.indexOf('}', open) + 1);
  }

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
