package fr.passerelle.training.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.activity.positioning.Positioning;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private static final List<Statement> STATEMENTS =
      List.of(new Statement("savoir", "Je sais"), new Statement("faire", "Je fais"));

  private final Positioning positioning = new Positioning("reperes", "R", null, STATEMENTS);

  @Test
  void readsOneLevelForEachStatement() {
    assertEquals(
        Map.of("savoir", Positioning.Level.ALONE, "faire", Positioning.Level.DISCOVERING),
        positioning.read(form("reperes", "ALONE", "DISCOVERING")));
  }

  @Test
  void refusesALevelOfAnotherScale() {
    refuses(form("reperes", "YES", "ALONE"), Reason.UNKNOWN);
  }

  @Test
  void refusesAStatementLeftOut() {
    refuses(null, Reason.NONE);
    refuses(Map.of(), Reason.NONE);
    refuses(Map.of("reperes.savoir", List.of("ALONE")), Reason.INCOMPLETE);
  }

  @Test
  void refusesAStatementThatDoesNotExist() {
    refuses(Map.of("reperes.autre", List.of("ALONE")), Reason.UNKNOWN);
  }

  @Test
  void refusesTwoLevelsForOneStatement() {
    refuses(
        Map.of("reperes.savoir", List.of("ALONE", "WITH_HELP"), "reperes.faire", List.of("ALONE")),
        Reason.TOO_MANY);
  }

  private void refuses(Map<String, List<String>> form, Reason reason) {
    AnswerDoesNotFit refusal = assertThrows(AnswerDoesNotFit.class, () -> positioning.read(form));
    assertEquals(reason, refusal.reason());
  }

  private static Map<String, List<String>> form(String activity, String first, String second) {
    return Map.of(activity + ".savoir", List.of(first), activity + ".faire", List.of(second));
  }
}
