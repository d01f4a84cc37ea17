package fr.passerelle.training.activity.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.form.AnswerDoesNotFit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransferWordsTest {

  @Test
  void keepsLinesAndLeavesOutWhatNobodySees() {
    assertEquals(
        new TransferWords("Une ligne.\nUne autre.", false, ""),
        read(Map.of("note", List.of(" Une\u0000 ligne.\r\nUne autre.\uD800 "))));
  }

  @Test
  void isSharedOnlyWhereItsOwnerSaysSo() {
    assertEquals(
        new TransferWords("Oui", true, ""),
        read(Map.of("note", List.of("Oui"), "shared", List.of("yes"))));
    assertEquals(
        new TransferWords("Non", false, ""),
        read(Map.of("note", List.of("Non"), "shared", List.of("no"))));
  }

  @Test
  void nothingWrittenIsToBeErased() {
    assertEquals(new TransferWords("", false, ""), read(Map.of("note", List.of(" \n"))));
  }

  @Test
  void aFormWithoutTheFieldOrWithSeveralErasesNothing() {
    assertThrows(AnswerDoesNotFit.class, () -> read(null));
    assertThrows(AnswerDoesNotFit.class, () -> read(Map.of("shared", List.of("yes"))));
    assertThrows(AnswerDoesNotFit.class, () -> read(Map.of("note", List.of("a", "b"))));
  }

  @Test
  void refusesWhatIsTooLong() {
    read(Map.of("note", List.of("a".repeat(TransferWords.LONGEST))));
    assertThrows(
        AnswerDoesNotFit.class,
        () -> read(Map.of("note", List.of("a".repeat(TransferWords.LONGEST + 1)))));
  }

  private static TransferWords read(Map<String, List<String>> form) {
    return TransferWords.read(form);
  }
}
