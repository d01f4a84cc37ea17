package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.question.choice.Chosen;
import fr.passerelle.training.question.shortanswer.Typed;
import fr.passerelle.training.question.sorting.Sorted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void readsBackWhatWasStored() {
    for (Answer answer :
        List.of(
            new Chosen(Set.of("a", "b")),
            new Sorted(Map.of("m1", "faux")),
            new Typed("« 3018 » \"été\""))) {
      assertEquals(answer, Answer.fromStored(answer.toStored()));
    }
  }

  @Test
  void storesPlainJson() {
    assertEquals("{\"is\":\"typed\",\"text\":\"3018\"}", new Typed("3018").toStored());
  }

  @Test
  void refusesATextThatIsNoStoredAnswer() {
    for (String text : List.of("", "null", "{", "[]", "{\"is\":\"autre\"}", "{\"is\":\"typed\"}")) {
      assertThrows(AnswerDoesNotFit.class, () -> Answer.fromStored(text), text);
    }
  }
}
