package fr.passerelle.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @Test
  void aHostsNameMayHoldAnUnderscore() {
    URI address = WebAddress.read("http://moodle_web:8710/x?y").orElseThrow();
    assertEquals("moodle_web", WebAddress.host(address));
    assertEquals(8710, WebAddress.port(address));
    assertEquals("http://moodle_web:8710", SameOrigin.origin(address));
    assertTrue(SameOrigin.of(address, URI.create("HTTP://Moodle_Web:8710/z")));
    assertFalse(SameOrigin.of(address, URI.create("http://moodle_web:8711/")));
    assertEquals(443, WebAddress.port(URI.create("https://a_b.example/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://me:pw@a_b/",
        "http://a_b:x/",
        "http://_:1:2/",
        "http://a_b@c_d/",
        "http:///"
      })
  void refusesTextsWithoutAHost(String text) {
    assertEquals(Optional.empty(), WebAddress.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://moodle.example/a?b=c", "http://127.0.0.1:8090", "HTTPS://X.fr"})
  void readsWebAddresses(String text) {
    assertEquals(Optional.of(URI.create(text)), WebAddress.read(text));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//host/x",
        "https://u:p@host/",
        "javascript:alert(1)",
        "ENT Besançon: test",
        "https:",
        "file:///etc"
      })
  void readsNothingElse(String text) {
    assertTrue(WebAddress.read(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {WebAddress.LONGEST + 1, 100_000})
  void readsNothingThatCouldNotBeKept(int length) {
    String text = "https://moodle.example/" + "a".repeat(length);

    assertTrue(WebAddress.read(text.substring(0, length)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "https://moodle.example/mod/lti, https://moodle.example",
    "https://moodle.example:443/, https://moodle.example",
    "http://localhost:8080/x, http://localhost:8080",
    "http://ent.example:80, http://ent.example"
  })
  void hasAnOriginAsBrowsersWriteIt(URI address, String origin) {
    assertEquals(origin, SameOrigin.origin(address));
  }
}
