package fr.passerelle.training.question.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sorting as it is asked, corrected and told. */
class SortingTemplatesTest {

  private final SortingKind kind = new SortingKind();
  private final Sorted allReal = new Sorted(Map.of("m1", "real", "m2", "real"));

  @Test
  void showsWhatWasSentAgain() {
    Filled filled = new Filled(Map.of("messages.m1", List.of("fake")));
    String again = Drawn.part(kind.ask(Sample.messages(), filled));
    assertTrue(again.contains("name=\"messages.m1\" value=\"fake\" checked"), again);
    assertFalse(again.contains("name=\"messages.m2\" value=\"fake\" checked"), again);
  }

  @Test
  void offersAListWhereTheColumnsAreMany() {
    Sorting many =
        new Sorting(
            "many",
            Sample.html("Triez."),
            Stream.of("a", "b", "c", "d").map(id -> new Sorting.Category(id, id)).toList(),
            Sample.messages().items().stream()
                .map(one -> new Sorting.Item(one.id(), one.text(), "a", one.feedback()))
                .toList(),
            Sample.html("Voilà."));
    String asked = Drawn.part(kind.ask(many, new Filled(Map.of("many.m1", List.of("c")))));
    assertTrue(asked.contains("<select class=\"form-select\" id=\"many.m1\""), asked);
    assertTrue(asked.contains("value=\"c\" selected"), asked);
  }

  @Test
  void correctsItemByItem() {
    String page =
        Drawn.part(kind.correct(Sample.messages(), allReal, Sample.messages().mark(allReal)));
    assertTrue(page.contains("<li data-state=\"review\">"), page);
    assertTrue(page.contains("Votre réponse\u00a0: Vrai"), page);
    assertTrue(page.contains("Bonne réponse\u00a0: Faux"), page);
    assertTrue(page.contains("Vrai\u00a0: votre réponse est juste"), page);
  }

  @Test
  void tellsWhereEachItemWasPut() {
    List<String> told = kind.given(Sample.messages(), allReal).stream().map(Drawn::part).toList();
    assertEquals(2, told.size());
    assertTrue(told.get(0).contains("Message 1 <strong>rangé dans «\u00a0Vrai\u00a0»"));
  }
}
