package fr.passerelle.deployment.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.wire.RequestHead.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadTest {

  @Test
  void whatBrowsersAndProxiesSendIsServed() {
    assertServed(get("/"));
    assertServed(get("/s/abc/course?x=%C3%A9&y=100%"));
    assertServed(get("/a%20b/%C3%A9;v=1"));
    assertServed(
        head("POST", "HTTP/1.1", new Field("Host", "a"), new Field("Content-Length", "0")));
    assertServed(
        head(
            "POST",
            "HTTP/1.1",
            new Field("host", "[::1]:8080"),
            new Field("transfer-encoding", "Chunked")));
    assertServed(new RequestHead("GET", "/", "HTTP/1.0", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz", "/%", "/%2", "/%00", "/%ff", "/%c0%ae", "/%5c", "/a\\b", "/..", "/a/../../b",
            "/%2e%2e/b",
        "/..%2fb", "*", "", "a", "http://a/b", "https://a", "a:80", "/a b", "/a#b", "/\u0000",
            "/\u00ff"
      })
  void refusesATargetThatIsNoPathOfOurs(String target) {
    assertTrue(get(target).fault().isPresent(), target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "a,b",
        "a/b",
        "a@b",
        "a:b",
        "a:",
        ":80",
        "a:99999",
        "[::1",
        "[]",
        "%zz",
        "http://a",
        "\u00e9"
      })
  void refusesAHostThatIsNone(String host) {
    assertTrue(head("GET", "HTTP/1.1", new Field("Host", host)).fault().isPresent(), host);
  }

  @Test
  void refusesTwoHostsAndNone() {
    assertTrue(head("GET", "HTTP/1.1").fault().isPresent());
    Field host = new Field("Host", "a");
    assertEquals(Optional.of("2 Host headers"), head("GET", "HTTP/1.1", host, host).fault());
  }

  @Test
  void refusesALengthThatIsSaidTwiceOrInTwoWays() {
    Field host = new Field("Host", "a");
    Field length = new Field("Content-Length", "5");
    Field chunked = new Field("Transfer-Encoding", "chunked");
    for (List<Field> body :
        List.of(
            List.of(length, chunked),
            List.of(chunked, length),
            List.of(length, length),
            List.of(chunked, chunked),
            List.of(new Field("Content-Length", "+5")),
            List.of(new Field("Content-Length", "5, 5")),
            List.of(new Field("Content-Length", "")),
            List.of(new Field("Content-Length", "9999999999999999999")),
            List.of(new Field("Transfer-Encoding", "identity")),
            List.of(new Field("Transfer-Encoding", "gzip, chunked")),
            List.of(new Field("Transfer-Encoding", "xchunked")))) {
      Field[] all = Stream.concat(Stream.of(host), body.stream()).toArray(Field[]::new);
      assertTrue(head("POST", "HTTP/1.1", all).fault().isPresent(), body.toString());
    }
    assertTrue(head("POST", "HTTP/1.0", host, chunked).fault().isPresent());
  }

  @Test
  void refusesNamesAndMethodsThatAreNoWords() {
    assertTrue(head("G<T", "HTTP/1.1", new Field("Host", "a")).fault().isPresent());
    assertTrue(head("TRACE", "HTTP/1.1", new Field("Host", "a")).fault().isPresent());
    Field nameless = new Field("", "b");
    assertTrue(head("GET", "HTTP/1.1", new Field("Host", "a"), nameless).fault().isPresent());
  }

  private static RequestHead get(String target) {
    return new RequestHead("GET", target, "HTTP/1.1", List.of(new Field("Host", "localhost:8080")));
  }

  private static RequestHead head(String method, String protocol, Field... fields) {
    return new RequestHead(method, "/", protocol, List.of(fields));
  }

  private static void assertServed(RequestHead head) {
    assertEquals(Optional.empty(), head.fault(), head.toString());
  }
}
