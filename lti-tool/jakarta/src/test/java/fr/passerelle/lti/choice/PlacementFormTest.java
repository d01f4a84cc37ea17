package fr.passerelle.lti.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.deeplinking.LinkLineItem;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
  void withoutATypedMaximumEachContentHasItsOwnScale() throws PlacementForm.Unfit {
    Placement own = form("", "", "").order().placement();
    assertTrue(own.column());
    assertEquals(Optional.empty(), own.maximum());
    assertEquals(Optional.of(18.0), scale(own));
    Placement typed = form("20", "", "").order().placement();
    assertEquals(Optional.of(20.0), scale(typed));
    Placement none = new PlacementForm(sent("20", "", "", "no")).order().placement();
    assertEquals(Optional.empty(), scale(none));
  }

  private static Optional<Double> scale(Placement placement) {
    ContentOffer offer =
        new ContentOffer("parcours:x", "", "", "X", "", 30, 18, List.of(), List.of());
    URI address = URI.create("https://tool.example/x");
    return placement
        .link(offer, address, address, "Voir")
        .lineItem()
        .map(LinkLineItem::scoreMaximum);
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
  void refusesAnImpossibleDay(String day) {
    assertEquals(List.of("until"), faulty(form("20", "", day)));
  }

  @Test
  void refusesNumbersAndDatesThatNobodyNeeds() {
    for (String maximum : List.of("1e-300", "0.5", "1e3", "0x1p3", "NaN", "10001", "1.234")) {
      assertEquals(List.of("maximum"), faulty(form(maximum, "", "")), maximum);
    }
    for (String day : List.of("+999999999-12-31", "1999-12-31", "2100-01-01", "-0001-01-01")) {
      assertEquals(List.of("from"), faulty(form("20", day, "")), day);
    }
  }

  @Test
  void fourThousandCopiesOfOneItemAreOne() throws PlacementForm.Unfit {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    form.put("content", Collections.nCopies(4000, "parcours:donnees"));

    assertEquals(List.of("parcours:donnees"), new PlacementForm(form).order().contents());
  }

  @Test
  void moreItemsThanThereAreCoursesAreRefused() {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    form.put("content", IntStream.range(0, 101).mapToObj(i -> "parcours:a" + i).toList());

    assertEquals(List.of("contents"), faulty(new PlacementForm(form)));
  }

  private static List<String> faulty(PlacementForm form) {
    return assertThrows(PlacementForm.Unfit.class, form::order).faults().stream()
        .map(FormFault::field)
        .toList();
  }

  private static PlacementForm form(String maximum, String from, String until) {
    return new PlacementForm(sent(maximum, from, until, "yes"));
  }

  private static MultivaluedMap<String, String> sent(
      String maximum, String from, String until, String column) {
    return new MultivaluedHashMap<>(
        Map.of(
            "content", "parcours:donnees",
            "column", column,
            "maximum", maximum,
            "from", from,
            "until", until));
  }
}
