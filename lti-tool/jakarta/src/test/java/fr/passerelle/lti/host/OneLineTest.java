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
}
