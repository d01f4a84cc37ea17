package fr.passerelle.training.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LongTextTest {

  @Test
  void keepsLinesParagraphsAndWhatIsMadeOfTwoSigns() {
    assertEquals("un\n\n\tdeux\ntrois 😀", LongText.of("  un\r\n\r\n\tdeux\rtrois 😀 \n"));
  }

  @Test
  void leavesOutWhatNobodySees() {
    assertEquals("abc", LongText.of("a\u0000b\u0007\u009fc\ud800"));
    assertEquals("", LongText.of(" \r\n\t "));
  }
}
