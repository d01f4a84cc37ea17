package fr.passerelle.training.attestation.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attestation.Choices;
import fr.passerelle.training.attestation.Samples;
import org.junit.jupiter.api.Test;

class EntryNameTest {

  @Test
  void noNameLeadsAnywhereElse() {
    assertEquals("etc-passwd-", EntryName.of("../../etc/passwd"));
    assertEquals("C-Windows-Zoé-", EntryName.of("C:\\Windows\\Zoé\u0000\n"));
    assertEquals("مريم-بن-", EntryName.of("مريم بن"));
    assertEquals("", EntryName.of("\u202E ..."));
  }

  @Test
  void aLongNameIsCutAtALetter() {
    assertEquals(60, EntryName.of("é".repeat(255)).length() - 1);
    String beyond = EntryName.of("\uD835\uDC00".repeat(100));
    assertEquals(60, beyond.codePointCount(0, beyond.length()) - 1);
  }

  @Test
  void theCodeTellsTwoOfOneNameApart() {
    String name = EntryName.of(Samples.holder("Claire Martin", new Choices(false, false), null));
    assertTrue(name.matches("Claire-Martin-[0-9A-Z-]{14}\\.pdf"), name);
  }
}
