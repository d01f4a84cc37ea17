package fr.passerelle.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {

  @Test
  void thereAreTwiceAsManyVisitsAsConnectionsUnlessSaidOtherwise() {
    assertEquals(new Rooms.Numbers(20, 40), numbers(null, null));
    assertEquals(new Rooms.Numbers(8, 16), numbers(" 8 ", null));
    assertEquals(new Rooms.Numbers(50, 60), numbers("50", "60"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-5", "3", "501", "vingt", "20.5", "99999999999"})
  void aPoolThatMakesNoSenseIsSaidAtTheStart(String text) {
    String said =
        assertThrows(IllegalArgumentException.class, () -> numbers(text, null)).getMessage();

    assertTrue(said.startsWith("passerelle.db.pool must be a whole number from 4 to 500"), said);
  }

  @Test
  void fewerVisitsThanConnectionsMakeNoSense() {
    String said =
        assertThrows(IllegalArgumentException.class, () -> numbers("20", "19")).getMessage();

    assertTrue(said.startsWith("passerelle.http.threads must be"), said);
  }

  private static Rooms.Numbers numbers(String connections, String threads) {
    return Rooms.Numbers.of(Optional.ofNullable(connections), Optional.ofNullable(threads));
  }
}
