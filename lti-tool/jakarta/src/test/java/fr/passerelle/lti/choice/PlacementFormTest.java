package fr.passerelle.lti.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementFormTest {

  @Test
  void readsWhatIsToBePlacedAndHow() throws PlacementForm.Unfit {
    PlacementForm.Order order = form("20,5", "2026-09-01", "2026-09-01").order();
    assertEquals(List.of("parcours:donnees"), order.contents());
    assertEquals(Optional.of(20.5), order.placement().maximum());
  }

  @Test
  void saysEveryMistakeAtOnce() {
    assertEquals(List.of("maximum", "until"), faulty(form("beaucoup", "2026-09-02", "2026-09-01")));
    assertEquals(List.of("from", "until"), faulty(form("20", "demain", "jamais")));
    MultivaluedMap<String, String> nothing =
        new MultivaluedHashMap<>(Map.of("column", "yes", "maximum", "0", "from", "demain"));
    assertEquals(List.of("contents", "maximum", "from"), faulty(new PlacementForm(nothing)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "2026-02-30", "-", "01/09/2026"})
  void refusesADayThatIsNone(String day) {
    assertEquals(List.of("until"), faulty(form("20", "", day)));
  }

  private static List<String> faulty(PlacementForm form) {
    return assertThrows(PlacementForm.Unfit.class, form::order).faults().stream()
        .map(FormFault::field)
        .toList();
  }

  private static PlacementForm form(String maximum, String from, String until) {
    return new PlacementForm(
        new MultivaluedHashMap<>(
            Map.of(
                "content", "parcours:donnees",
                "column", "yes",
                "maximum", maximum,
                "from", from,
                "until", until)));
  }
}
