package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void leavesAPlainTextAlone() {
    assertEquals("Élise 😀", OneLine.of("Élise 😀", 8));
  }

  @Test
  void holdsNothingThatEndsALineOrThatNoDatabaseKeeps() {
    assertEquals("a b c d", OneLine.of("a\0b\nc\u001bd"));
  }

  @Test
  void isCutBetweenCharactersAndNeverInOne() {
    assertEquals("abc", OneLine.of("abcd", 3));
    assertEquals("ab", OneLine.of("ab😀", 3));
    assertEquals("ab😀", OneLine.of("ab😀c", 4));
  }

  @Test
  void aNameTurnsNothingAroundIt() {
    assertEquals("Anna gnp.exe", OneLine.of("Anna \u202Egnp.exe\u202C\u2067\u200F\u061C"));
    assertEquals("a b", OneLine.of("a\u2028b"));
  }

  @Test
  void keepsWhatScriptsAndEmojiNeed() {
    assertEquals("\u200Dx\u200C", OneLine.of("\u200Dx\u200C"));
  }
}
