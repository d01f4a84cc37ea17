package fr.passerelle.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  private static final URI PAGE = URI.create("http://a/b/c/d;p?q");

  /** RFC 3986, sections 5.4.1 and 5.4.2, without the fragments. */
  @ParameterizedTest
  @CsvSource({
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "#s, http://a/b/c/d;p?q",
    "g#s, http://a/b/c/g",
    "g?y#s, http://a/b/c/g?y",
    ";x, http://a/b/c/;x",
    "g;x, http://a/b/c/g;x",
    "'', http://a/b/c/d;p?q",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../g, http://a/g",
    "../../../g, http://a/g",
    "../../../../g, http://a/g",
    "/./g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    "..g, http://a/b/c/..g",
    "./../g, http://a/b/g",
    "g/./h, http://a/b/c/g/h",
    "g/../h, http://a/b/c/h",
    "g?y/./x, http://a/b/c/g?y/./x"
  })
  void leadsWhereTheStandardSays(String reference, String target) {
    assertEquals(Optional.of(URI.create(target)), References.resolved(PAGE, reference));
  }

  @ParameterizedTest
  @CsvSource({
    "?page=2, http://h:8080/members?page=2",
    "page, http://h:8080/page",
    "/a b, http://h:8080/a%20b",
    "/a?x=[1]|2, http://h:8080/a?x=%5B1%5D%7C2",
    "/100%, http://h:8080/100%25"
  })
  void readsWhatPeopleWrote(String reference, String target) {
    URI page = URI.create("http://h:8080/members?limit=200");
    assertEquals(Optional.of(URI.create(target)), References.resolved(page, reference));
  }

  @Test
  void anAddressWithoutAPathHasTheRoot() {
    URI page = URI.create("http://moodle_web:8710");
    assertEquals(
        Optional.of(URI.create("http://moodle_web:8710/p")), References.resolved(page, "p"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "http://", "http://[", "//me:secret@a/", "mailto:a"})
  void leadsNowhereElse(String reference) {
    assertEquals(Optional.empty(), References.resolved(PAGE, reference));
  }
}
