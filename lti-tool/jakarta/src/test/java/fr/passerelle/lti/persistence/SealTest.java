package fr.passerelle.lti.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

  private final Seal seal = new Seal(new byte[32]);

  @Test
  void opensWhatItSealed() {
    assertEquals("clé privée", seal.open("kid-1", seal.seal("kid-1", "clé privée")));
  }

  @Test
  void sealsTheSameTextDifferentlyEachTime() {
    assertNotEquals(seal.seal("kid-1", "secret"), seal.seal("kid-1", "secret"));
  }

  @Test
  void doesNotOpenUnderAnotherName() {
    String sealed = seal.seal("kid-1", "secret");

    assertThrows(IllegalStateException.class, () -> seal.open("kid-2", sealed));
  }

  @Test
  void doesNotOpenWithAnotherSecret() {
    byte[] other = new byte[32];
    other[0] = 1;
    String sealed = seal.seal("kid-1", "secret");

    assertThrows(IllegalStateException.class, () -> new Seal(other).open("kid-1", sealed));
  }

  @Test
  void noticesAChange() {
    byte[] sealed = Base64.getDecoder().decode(seal.seal("kid-1", "secret"));
    sealed[sealed.length - 1] ^= 1;
    String changed = Base64.getEncoder().encodeToString(sealed);

    assertThrows(IllegalStateException.class, () -> seal.open("kid-1", changed));
  }

  @Test
  void wantsASecretOf32Bytes() {
    assertThrows(IllegalArgumentException.class, () -> new Seal(new byte[16]));
  }
}
