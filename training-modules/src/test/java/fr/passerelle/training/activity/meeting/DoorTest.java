package fr.passerelle.training.activity.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoorTest {

  private static final byte[] SECRET = new byte[32];
  private static final Instant NOW = Instant.parse("2027-01-12T13:00:07Z");

  private final Door door = new Door(SECRET, 7);

  @Test
  void theCodeChangesEveryHalfMinuteAndIsTakenALittleLonger() {
    String code = door.code(NOW);
    assertEquals(Instant.parse("2027-01-12T13:00:30Z"), door.changes(NOW));
    assertEquals(code, door.code(NOW.plusSeconds(22)));
    assertNotEquals(code, door.code(NOW.plusSeconds(23)));
    assertTrue(door.opensTo(code, NOW.plusSeconds(82)));
    assertFalse(door.opensTo(code, NOW.plusSeconds(83)));
    assertFalse(door.opensTo(code, NOW.minusSeconds(8)));
  }

  @Test
  void anotherDateAndAnotherSecretHaveOtherCodes() {
    byte[] other = SECRET.clone();
    other[31] = 1;
    assertFalse(new Door(SECRET, 8).opensTo(door.code(NOW), NOW));
    assertFalse(new Door(other, 7).opensTo(door.code(NOW), NOW));
    assertNotEquals(door.typed(NOW), new Door(SECRET, 8).typed(NOW));
  }

  @Test
  void aForgedCodeOpensNothing() {
    for (String code : new String[] {"", "x", door.code(NOW) + "a", "é".repeat(16), "0000000"}) {
      assertFalse(door.opensTo(code, NOW), code);
      assertFalse(door.opensToTyped(code, 0, NOW), code);
    }
  }

  @Test
  void whatIsTypedLivesForFiveMinutesAtLeast() {
    String typed = door.typed(NOW);
    assertTrue(typed.matches("[0-9]{8}"), typed);
    assertTrue(door.opensToTyped(typed, 0, NOW.plus(Duration.ofMinutes(5))));
    assertTrue(door.opensToTyped(typed.substring(0, 4) + " " + typed.substring(4), 0, NOW));
    assertFalse(door.opensToTyped(typed, 0, NOW.plus(Duration.ofMinutes(10))));
  }

  @Test
  void theWordIsTakenHoweverItIsWrittenUntilThereIsAnother() {
    String word = door.word(0);
    assertTrue(word.matches("\\p{L}+ [1-9][0-9]"), word);
    assertTrue(door.opensToTyped(word, 0, NOW));
    assertTrue(door.opensToTyped(" " + word.toUpperCase(java.util.Locale.ROOT) + ".", 0, NOW));
    assertTrue(door.opensToTyped(word.replace(" ", ""), 0, NOW));
    assertFalse(door.opensToTyped(word, 1, NOW));
    assertFalse(door.opensToTyped(word.substring(0, word.length() - 3), 0, NOW));
  }

  @Test
  void everySpokenWordIsHeardAsNoOther() {
    Set<String> heard = new HashSet<>();
    for (int i = 0; i < SpokenWords.count(); i++) {
      String word = SpokenWords.at(i);
      assertTrue(heard.add(SpokenWords.plain(word)), word);
      assertTrue(word.matches("\\p{Ll}{4,13}"), word);
    }
    assertTrue(heard.size() > 200);
  }
}
