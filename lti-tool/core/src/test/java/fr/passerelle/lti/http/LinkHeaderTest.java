package fr.passerelle.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {

  private static final URI PAGE = URI.create("https://ent.example/a/b?c=1");
  private static final URI NEXT = URI.create("https://ent.example/n?x=1&y=2");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://ent.example/n?x=1&y=2>; rel=\"next\"",
        "<https://ent.example/n?x=1&y=2>;rel=next",
        "</n?x=1&y=2> ; title=\"a\" ; REL = 'prev NEXT'",
        "<https://ent.example/n?x=1&amp;y=2>; rel=“next”",
        "<https://ent.example/p>; rel=\"prev\", <https://ent.example/n?x=1&y=2>; rel=\"next\""
      })
  void findsTheNextPage(String value) {
    assertEquals(Optional.of(NEXT), next(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "next",
        "<https://ent.example/n>",
        "<https://ent.example/n>; rel=\"nextish\"",
        "<https://ent.example/n>; rel=\"x-next\"",
        "<https://ent.example/n>; title=next",
        "<http://[>; rel=next",
        "<<<<; rel=next"
      })
  void findsNone(String value) {
    assertEquals(Optional.empty(), next(value));
  }

  @Test
  void aHeaderMayComeTwice() {
    LinkHeader header = new LinkHeader(List.of("</p>; rel=prev", "</n?x=1&y=2>; rel=next"));
    assertEquals(Optional.of(NEXT), header.to("next", PAGE));
  }

  @Test
  void originsAreComparedWithTheirOwnPorts() {
    assertTrue(same("https://ent.example/a", "HTTPS://ENT.example:443/b"));
    assertTrue(same("http://ent.example:80", "http://ent.example/"));
    assertFalse(same("https://ent.example", "http://ent.example"));
    assertFalse(same("https://ent.example", "https://ent.example:8443"));
    assertFalse(same("https://ent.example", "https://ent.example.evil"));
    assertFalse(same("/a", "/a"));
  }

  private static Optional<URI> next(String value) {
    return new LinkHeader(List.of(value)).to("next", PAGE);
  }

  private static boolean same(String one, String other) {
    return SameOrigin.of(URI.create(one), URI.create(other));
  }
}
