package fr.passerelle.portal.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private final List<Statement> statements =
      List.of(new Statement("entrer", "J’entre."), new Statement("aide", "Je demande."));
  private final Confidence before = new Confidence("avant", "Avant", null, statements);
  private final Confidence after = new Confidence("apres", "Après", null, statements);

  @Test
  void tellsHowItFeltBeforeAndHowItFeelsNowWhereBothWereAnswered() {
    assertEquals(
        List.of(new Change("J’entre.", "portal.confidence.not_yet", "portal.confidence.yes")),
        Change.between(
            List.of(before, after),
            Map.of(
                "avant", Map.of("entrer", "NOT_YET"),
                "apres", Map.of("entrer", "YES", "aide", "YES"))));
  }

  @Test
  void tellsNothingWhereItIsAskedOnce() {
    assertEquals(
        List.of(), Change.between(List.of(before), Map.of("avant", Map.of("entrer", "YES"))));
  }
}
