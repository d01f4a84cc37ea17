package fr.passerelle.training.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.AgsEndpoint;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTest {

  private static final Optional<URI> LINE_ITEMS = Optional.of(URI.create("https://m.example/li"));

  @Test
  void withoutAnyGradebookNothingIsAllowed() {
    Rights none = Rights.of(Optional.empty());
    assertFalse(none.offered() || none.mayChoose() || none.linked());
    assertEquals(4, none.missing().size());
  }

  @Test
  void columnsCanBeChosenWhereTheyCanBeMadeAndFed() {
    assertTrue(
        rights(LINE_ITEMS, AgsEndpoint.SCOPE_LINE_ITEM, AgsEndpoint.SCOPE_SCORE).mayChoose());
    assertFalse(rights(LINE_ITEMS, AgsEndpoint.SCOPE_LINE_ITEM).mayChoose());
    assertFalse(
        rights(LINE_ITEMS, AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY, AgsEndpoint.SCOPE_SCORE)
            .mayChoose());
  }

  @Test
  void aScopeWithoutTheAddressOfTheColumnsIsOfNoUse() {
    assertFalse(
        rights(Optional.empty(), AgsEndpoint.SCOPE_LINE_ITEM, AgsEndpoint.SCOPE_SCORE).mayChoose());
  }

  @Test
  void saysWhatIsMissingOneByOne() {
    assertEquals(
        List.of(
            "training.gradebook.right.make.missing", "training.gradebook.right.results.missing"),
        rights(LINE_ITEMS, AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY, AgsEndpoint.SCOPE_SCORE)
            .missing());
  }

  private static Rights rights(Optional<URI> lineItems, String... scopes) {
    return Rights.of(Optional.of(new AgsEndpoint(Set.of(scopes), lineItems, Optional.empty())));
  }
}
