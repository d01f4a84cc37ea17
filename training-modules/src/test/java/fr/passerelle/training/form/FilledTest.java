package fr.passerelle.training.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilledTest {

  @Test
  void aRequestWithoutABodyHeldNothing() {
    Filled none = new Filled(null);
    assertTrue(none.sent());
    assertEquals("", none.text("a"));
    assertFalse(none.holds("a", "b"));
  }

  @Test
  void aNameWithoutAValueAndAFieldSentTwiceHoldNothing() {
    Filled sent = new Filled(Map.of("a", Arrays.asList((String) null), "b", List.of("1", "2")));
    assertEquals("", sent.text("a"));
    assertFalse(sent.holds("a", "1"));
    assertEquals("", sent.text("b"));
    assertTrue(sent.holds("b", "2"));
  }
}
