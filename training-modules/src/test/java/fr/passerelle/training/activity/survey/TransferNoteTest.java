package fr.passerelle.training.activity.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransferNoteTest {

  private final TransferNote note = new TransferNote(Sample.attempt(), "avis");

  @Test
  void saysTheSameOnlyToTheSameReaders() {
    note.write(new TransferWords("Essayé.", false, ""), Sample.NOON);
    assertTrue(note.says(new TransferWords("Essayé.", false, "x")));
    assertFalse(note.says(new TransferWords("Essayé.", true, "x")));
    assertFalse(note.says(new TransferWords("Autre chose.", false, "x")));
  }

  @Test
  void itsMarkTellsItFromNoneAndFromEarlierOnes() {
    assertEquals("", TransferNote.mark(Optional.empty()));
    note.write(new TransferWords("Essayé.", false, ""), Sample.NOON);
    String first = TransferNote.mark(Optional.of(note));
    note.write(new TransferWords("Essayé.", false, first), Sample.NOON.plusSeconds(1));
    assertNotEquals(first, TransferNote.mark(Optional.of(note)));
  }
}
