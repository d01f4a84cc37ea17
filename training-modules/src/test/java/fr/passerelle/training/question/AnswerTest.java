package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.form.AnswerDoesNotFit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void readsBackWhatWasStored() {
    for (Answer answer :
        List.of(
            new Answer.Chosen(Set.of("a", "b")),
            new Answer.Sorted(Map.of("m1", "faux")),
            new Answer.Typed("« 3018 » \"été\""))) {
      assertEquals(answer, Answer.fromStored(answer.toStored()));
    }
  }

  @Test
  void storesPlainJson() {
    assertEquals("{\"is\":\"typed\",\"text\":\"3018\"}", new Answer.Typed("3018").toStored());
  }

  @Test
  void refusesATextThatIsNoStoredAnswer() {
    for (String text : List.of("", "null", "{", "[]", "{\"is\":\"autre\"}", "{\"is\":\"typed\"}")) {
      assertThrows(AnswerDoesNotFit.class, () -> Answer.fromStored(text), text);
    }
  }
}
