package fr.passerelle.lti.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "x", "{\"a\":1,\"a\":2}", "{'a':1}", "{\"a\":1} x"})
  void isAnObjectOrMalformed(String json) {
    assertThrows(MalformedJson.class, () -> JsonObject.parse(json));
  }

  @Test
  void halfACharacterIsNoText() {
    JsonObject object = JsonObject.parse("{\"a\":\"x\\ud800\",\"b\":[\"\\udc00\",\"y\"]}");
    assertThrows(MalformedJson.class, () -> object.text("a"));
    assertEquals(Optional.of("x"), object.display("a"));
    assertEquals(List.of("y"), List.copyOf(object.words("b").orElseThrow()));
  }

  @Test
  void absentNullAndEmptyAreTheSame() {
    JsonObject object = JsonObject.parse("{\"a\":null,\"b\":\" \"}");
    for (String name : List.of("a", "b", "c")) {
      assertEquals(Optional.empty(), object.text(name));
    }
    assertTrue(object.flag("a", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://x.example",
        "https://",
        "/x",
        "https://u:p@x.example",
        "x y",
        "javascript:x"
      })
  void aWebAddressIsOne(String text) {
    JsonObject object = new JsonObject(Map.of("url", text));
    assertThrows(MalformedJson.class, () -> object.webAddress("url"));
  }

  @Test
  void aWebAddressHasTwoThousandCharactersAtMost() {
    String longest = "https://x.example/" + "a".repeat(1982);

    assertEquals(2000, longest.length());
    assertTrue(new JsonObject(Map.of("url", longest)).webAddress("url").isPresent());
    JsonObject longer = new JsonObject(Map.of("url", longest + "a"));
    assertThrows(MalformedJson.class, () -> longer.webAddress("url"));
  }

  @Test
  void anEmptyListIsPhpsEmptyObject() {
    assertEquals(Optional.of(JsonObject.EMPTY), JsonObject.parse("{\"a\":[]}").object("a"));
  }
}
