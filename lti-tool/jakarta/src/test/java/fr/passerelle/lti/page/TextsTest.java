package fr.passerelle.lti.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

  private final Texts texts = new Texts(Locale.FRENCH, Map.of("a", "{0} étapes sur {1}"));

  static Stream<String> keys() {
    return bundle().keySet().stream();
  }

  private static Texts french() {
    return new Texts(
        Locale.FRENCH,
        keys().collect(Collectors.toMap(key -> key, key -> bundle().getString(key))));
  }

  private static ResourceBundle bundle() {
    return ResourceBundle.getBundle("texts.lti", Locale.FRENCH);
  }

  @Test
  void aNameFromRightToLeftTurnsNothingOfTheSentenceAroundIt() {
    assertEquals("\u2068נועה\u2069 étapes sur Élise", texts.get("a", "נועה", "Élise"));
    assertEquals("\u2068a\u202Eb\u2069 étapes sur 3", texts.get("a", "a\u202Eb", 3));
  }

  @Test
  void fillsInTheArguments() {
    assertEquals("7 étapes sur 18", texts.get("a", 7, 18));
  }

  @Test
  void saysWhichTextIsMissing() {
    MissingResourceException missing =
        assertThrows(MissingResourceException.class, () -> texts.get("nowhere"));

    assertTrue(missing.getMessage().contains("nowhere"));
  }

  @Test
  void writesDaysInWords() {
    assertEquals("24 novembre 2026", texts.day(LocalDate.of(2026, 11, 24)));
  }

  @ParameterizedTest
  @CsvSource({"1,1 minute", "40,40 minutes", "60,1_h", "125,2_h_05", "150,2_h_30"})
  void writesLengthsOfTimeAsTheyAreSaid(int minutes, String words) {
    assertEquals(words.replace('_', '\u00a0'), french().duration(minutes));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyTextIsAPatternWithoutStraightApostrophes(String key) {
    String pattern = bundle().getString(key);

    assertFalse(pattern.contains("'"), key);
    assertFalse(new MessageFormat(pattern, Locale.FRENCH).format(new Object[0]).isBlank(), key);
  }
}
