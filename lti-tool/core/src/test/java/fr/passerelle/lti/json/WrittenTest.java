package fr.passerelle.lti.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One value in all the ways in which platforms write it. */
class WrittenTest {

  @ParameterizedTest
  @CsvSource({
    "12.5, 12.5",
    "'\"12,5\"', 12.5",
    "'\" 12.5 \"', 12.5",
    "'\"1e2\"', 100",
    "'\"+3\"', 3",
    "0, 0",
    "-1, -1"
  })
  void aNumber(String json, double number) {
    assertEquals(Optional.of(number), object(json).decimal("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"NaN\"",
        "\"Infinity\"",
        "\"1.234,5\"",
        "\"1 2\"",
        "\"0x1\"",
        "\"1d\"",
        "true",
        "[]",
        "{}",
        "\"A+\"",
        "\"50%\"",
        "\".\""
      })
  void noNumber(String json) {
    assertThrows(MalformedJson.class, () -> object(json).decimal("x"));
    assertEquals(Optional.empty(), object(json).ifReadable(one -> one.decimal("x")));
  }

  @ParameterizedTest
  @CsvSource({"700000001, 700000001", "7.0, 7", "9007199254740993, 9007199254740993", "-3, -3"})
  void aWholeNumberIsAnId(String json, String id) {
    assertEquals(Optional.of(id), object(json).id("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "true", "[\"a\"]", "{\"a\":1}", "1e300"})
  void noId(String json) {
    assertThrows(MalformedJson.class, () -> object(json).id("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "1.0", "\"1\"", "\"True\"", "\"TRUE\"", "\"yes\""})
  void yes(String json) {
    assertEquals(true, object(json).flag("x", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "\"0\"", "\"False\"", "\"no\"", "\" off \""})
  void no(String json) {
    assertEquals(false, object(json).flag("x", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "2", "\"perhaps\"", "[]", "{}"})
  void neither(String json) {
    assertEquals(true, object(json).flag("x", true));
    assertEquals(false, object(json).flag("x", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a b\"",
        "\"a,b\"",
        "\" a,  b \"",
        "[\"a\",7,null,\"b\"]",
        "{\"1\":\"a\",\"2\":\"b\"}"
      })
  void words(String json) {
    assertEquals(Optional.of(Set.of("a", "b")), object(json).words("x"));
  }

  @Test
  void anEmptyTextCountsAsAbsent() {
    JsonObject object = object("\" \"");
    assertEquals(Optional.empty(), object.decimal("x"));
    assertEquals(Optional.empty(), object.words("x"));
    assertEquals(Optional.empty(), object.object("x"));
    assertEquals(Optional.empty(), object.id("x"));
    assertEquals(List.of(), object.objects("x"));
  }

  /** Whatever stands among the entries, those that can be read are read, in order. */
  @Property(tries = 200)
  void oddEntriesNeverCostTheOthers(@ForAll("entries") List<String> entries) {
    JsonList.Entries<String> read =
        JsonList.parse("[" + String.join(",", entries) + "]")
            .read(one -> one.id("id").orElseThrow(() -> one.missing("id")));
    long good = entries.stream().filter(entry -> entry.equals("{\"id\":\"good\"}")).count();
    assertEquals(good, read.values().size());
    assertEquals(entries.size() - good, read.passedOver());
  }

  @Provide
  Arbitrary<List<String>> entries() {
    return Arbitraries.of(
            "{\"id\":\"good\"}",
            "{\"id\":{}}",
            "{\"id\":null}",
            "{\"id\":1.5}",
            "{}",
            "[]",
            "null",
            "7",
            "\"x\"",
            "true",
            "{\"id\":\"\"}",
            "{\"id\":\"\\u0000\"}")
        .list()
        .ofMaxSize(12);
  }

  private static JsonObject object(String json) {
    return JsonObject.parse("{\"x\":" + json + "}");
  }
}
