package fr.passerelle.training.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortCodeTest {

  private static final ShortCode CODE = new ShortCode("7K3M10XD2TVB");

  @Test
  void isReadAloudInGroupsOfFour() {
    assertEquals("7K3M-10XD-2TVB", CODE.grouped());
    assertEquals(Optional.of(CODE), ShortCode.read(CODE.grouped()));
  }

  @Test
  void isReadHoweverItIsWritten() {
    assertEquals(Optional.of(CODE), ShortCode.read(" 7k3m loxd\u00A02tvb "));
    assertEquals(Optional.of(CODE), ShortCode.read("7K3M–IOXD–2TVB"));
  }

  @Test
  void whatCannotBeACodeIsNone() {
    for (String typed :
        new String[] {null, "", "7K3M-10XD-2TV", "7K3M-10XD-2TVBB", "UUUU-UUUU-UUUU"}) {
      assertEquals(Optional.empty(), ShortCode.read(typed), typed);
    }
    assertEquals(Optional.empty(), ShortCode.read("7K3M-10XD-2TVB" + " ".repeat(100)));
    assertThrows(IllegalArgumentException.class, () -> new ShortCode("7K3M-10XD-2TVB"));
  }

  @Test
  void nobodyGetsTheSameTwice() {
    Set<ShortCode> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(ShortCode.next());
    }
    assertEquals(10_000, codes.size());
    assertTrue(codes.stream().allMatch(code -> ShortCode.read(code.text()).isPresent()));
  }
}
