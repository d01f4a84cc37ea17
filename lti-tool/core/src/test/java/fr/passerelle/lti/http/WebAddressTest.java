package fr.passerelle.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

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
