package fr.passerelle.lti.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":\"invalid_token\",\"error_description\":\"déjà utilisé\"} | déjà utilisé",
        "{\"error\":\"invalid_token\"} | invalid_token",
        "{\"errors\":[\"scope is not supported\",\"messages is invalid\"]}"
            + " | scope is not supported ; messages is invalid",
        "{\"errors\":[{\"field\":\"scopes\",\"message\":\"is not one of the allowed\"}]}"
            + " | scopes: is not one of the allowed",
        "{\"errors\":{\"scopes\":[\"is not allowed\"],\"domain\":\"is taken\"}}"
            + " | scopes: is not allowed ; domain: is taken",
        "{\"message\":\"Non.\"} | Non.",
        "{\"title\":\"Refused\",\"detail\":\"No such key\",\"status\":422} | No such key",
        "{\"error\":{\"code\":7,\"message\":\"too late\"}} | too late",
        "[\"one\",{\"message\":\"two\"}] | one ; two",
        "Not today | Not today",
        "<html><head><title>x</title></head><body><h1>Non</h1><p>d&eacute;j&agrave; &amp; fini</p>"
            + " | Non d&eacute;j&agrave; & fini",
        "<script>alert(1)</script>Non | Non",
        "{\"error_description\":\"<b>Non</b>\"} | Non",
        "{ no JSON | { no JSON"
      })
  void areFoundInAnyShape(String body, String words) {
    assertEquals(words, PlatformWords.in(body));
  }

  @Test
  void aNumberIsNoWord() {
    assertEquals("", PlatformWords.in("{\"status\":422}"));
    assertEquals("", PlatformWords.in(" "));
  }

  @Test
  void areOneLineOfASaneLength() {
    String words = PlatformWords.in("a\n\u0000b".repeat(1000));
    assertTrue(words.length() <= 501 && words.endsWith("…"));
    assertFalse(words.contains("\n") || words.contains("\u0000"));
  }

  @Property(tries = 200)
  void whateverIsSentIsOneLine(@ForAll String body) {
    assertFalse(PlatformWords.in(body).contains("\n"));
    assertFalse(PlatformWords.in("{\"errors\":[" + body + "]}").contains("\n"));
  }
}
